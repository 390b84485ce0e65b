-- The tables of schema.prisma. Who may see which row is in the migration that follows.

-- CreateTable
CREATE TABLE "programme" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "setting" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "help_numbers" JSONB NOT NULL,
    "min_mediators" INTEGER NOT NULL DEFAULT 2,
    "adult_minutes" INTEGER NOT NULL DEFAULT 5,
    "check_in_days" INTEGER[] DEFAULT ARRAY[5, 17, 49]::INTEGER[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "preferred_name" TEXT NOT NULL,
    "pronouns" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "email_sealed" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "duty" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "duty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "person_id" UUID NOT NULL,
    "email_index" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "login" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "login_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_code" (
    "id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "case_id" UUID,
    "kind" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "access_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cases" (
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "programme_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "machine_version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'mediation',
    "coached_id" UUID,
    "requester_id" UUID,
    "holds" TEXT[],
    "locked_category" BOOLEAN NOT NULL DEFAULT false,
    "agreement_version" INTEGER,
    "signed_version" INTEGER,
    "min_mediators" INTEGER NOT NULL,
    "check_in_days" INTEGER[],
    "main_topic" TEXT,
    "topics" TEXT[],
    "category" TEXT,
    "conditions" TEXT[],
    "summary_sealed" TEXT,
    "pressure" TEXT,
    "may_contact" TEXT NOT NULL DEFAULT 'not-yet',
    "urgent" BOOLEAN NOT NULL DEFAULT false,
    "postponed_until" TIMESTAMPTZ(3),
    "origin_id" UUID,
    "merged_into_id" UUID,
    "close_reason" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "cases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_relation" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "relation" TEXT NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_party" (
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "invited" BOOLEAN NOT NULL,
    "screened" BOOLEAN NOT NULL,
    "consent" TEXT NOT NULL,
    "letter" TEXT NOT NULL,
    "colour" TEXT NOT NULL,

    CONSTRAINT "case_party_pkey" PRIMARY KEY ("case_id","person_id")
);

-- CreateTable
CREATE TABLE "named_person" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "named_by_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name_sealed" TEXT NOT NULL,
    "group_sealed" TEXT,
    "relationship" TEXT NOT NULL,
    "linked_id" UUID,
    "left_out" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "named_person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "text_sealed" TEXT NOT NULL,
    "answers_sealed" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "safety_answers" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "answers_sealed" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "safety_answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "screened" BOOLEAN NOT NULL,
    "note_sealed" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "decision" TEXT NOT NULL,
    "text_version" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "reasons_sealed" TEXT,
    "statistics" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appointment" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "declaration" TEXT NOT NULL DEFAULT 'none',
    "declaration_sealed" TEXT,
    "answer" TEXT NOT NULL DEFAULT 'none',
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "objection" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "mediator_id" UUID NOT NULL,
    "reason_sealed" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "objection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "time_offer" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "place" TEXT,
    "open" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "time_offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "time_choice" (
    "offer_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "time_choice_pkey" PRIMARY KEY ("offer_id","person_id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "n" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "with_id" UUID,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "adult_on_call_id" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'planned',
    "stage" TEXT NOT NULL DEFAULT 'prepare',
    "on_break" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "notes_purge_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_attendance" (
    "session_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "status" TEXT,
    "rules_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_attendance_pkey" PRIMARY KEY ("session_id","person_id")
);

-- CreateTable
CREATE TABLE "stage_entry" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stage_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "board_item" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text_sealed" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "board_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "debrief" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "answers_sealed" TEXT,
    "worried" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMPTZ(3),

    CONSTRAINT "debrief_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "words_sealed" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "signed_at" TIMESTAMPTZ(3),

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "for_everyone" BOOLEAN NOT NULL DEFAULT false,
    "owner_id" UUID,
    "words_sealed" TEXT NOT NULL,
    "complete" BOOLEAN NOT NULL,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "approval" (
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "voided_at" TIMESTAMPTZ(3),

    CONSTRAINT "approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signature" (
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "name_sealed" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "voided_at" TIMESTAMPTZ(3),

    CONSTRAINT "signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "check_in" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "answers_sealed" TEXT,
    "at" TIMESTAMPTZ(3),

    CONSTRAINT "check_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alert" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "case_id" UUID,
    "raised_by_id" UUID NOT NULL,
    "other_adult" BOOLEAN NOT NULL,
    "imminence" TEXT NOT NULL,
    "place_sealed" TEXT,
    "note_sealed" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "escalated_at" TIMESTAMPTZ(3),
    "acknowledged_at" TIMESTAMPTZ(3),
    "acknowledged_by" UUID,
    "on_duty" BOOLEAN NOT NULL,

    CONSTRAINT "alert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hand_over" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'offered',
    "note_sealed" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hand_over_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_event" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "by_id" UUID,
    "subject_id" UUID,
    "on_behalf_of_id" UUID,
    "from_state" TEXT,
    "to_state" TEXT NOT NULL,
    "machine_version" INTEGER NOT NULL,
    "audience" TEXT[],
    "details" JSONB NOT NULL,
    "note_sealed" TEXT,
    "note_in" TEXT,
    "commitment" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "mac" TEXT NOT NULL,

    CONSTRAINT "case_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" UUID NOT NULL,
    "performer" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "programme_id" UUID NOT NULL,
    "case_id" UUID,
    "dedupe_key" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "case_id" UUID,
    "template" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "given_answer" (
    "key" UUID NOT NULL,
    "actor_id" UUID,
    "payload_hash" TEXT NOT NULL,
    "answer" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "given_answer_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "draft" (
    "owner_hash" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("owner_hash","form")
);

-- CreateTable
CREATE TABLE "vault_key" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "compartment" TEXT NOT NULL,
    "wrapped" TEXT NOT NULL,

    CONSTRAINT "vault_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demo_clock" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "offset_seconds" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "demo_clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legal_step" (
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,

    CONSTRAINT "legal_step_pkey" PRIMARY KEY ("from_state","to_state")
);

-- CreateIndex
CREATE UNIQUE INDEX "programme_slug_key" ON "programme"("slug");

-- CreateIndex
CREATE INDEX "membership_person_id_idx" ON "membership"("person_id");

-- CreateIndex
CREATE INDEX "membership_programme_id_role_idx" ON "membership"("programme_id", "role");

-- CreateIndex
CREATE INDEX "duty_programme_id_until_at_idx" ON "duty"("programme_id", "until_at");

-- CreateIndex
CREATE UNIQUE INDEX "credential_email_index_key" ON "credential"("email_index");

-- CreateIndex
CREATE UNIQUE INDEX "login_token_hash_key" ON "login"("token_hash");

-- CreateIndex
CREATE INDEX "login_person_id_idx" ON "login"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "access_code_code_hash_key" ON "access_code"("code_hash");

-- CreateIndex
CREATE INDEX "access_code_person_id_idx" ON "access_code"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "cases_ref_key" ON "cases"("ref");

-- CreateIndex
CREATE INDEX "cases_programme_id_state_idx" ON "cases"("programme_id", "state");

-- CreateIndex
CREATE INDEX "case_relation_case_id_idx" ON "case_relation"("case_id");

-- CreateIndex
CREATE INDEX "case_relation_person_id_idx" ON "case_relation"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "named_person_case_id_position_key" ON "named_person"("case_id", "position");

-- CreateIndex
CREATE INDEX "statement_case_id_idx" ON "statement"("case_id");

-- CreateIndex
CREATE INDEX "safety_answers_case_id_idx" ON "safety_answers"("case_id");

-- CreateIndex
CREATE INDEX "conversation_case_id_idx" ON "conversation"("case_id");

-- CreateIndex
CREATE INDEX "consent_case_id_person_id_idx" ON "consent"("case_id", "person_id");

-- CreateIndex
CREATE INDEX "appointment_person_id_idx" ON "appointment"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "appointment_case_id_person_id_key" ON "appointment"("case_id", "person_id");

-- CreateIndex
CREATE INDEX "objection_case_id_idx" ON "objection"("case_id");

-- CreateIndex
CREATE INDEX "time_offer_case_id_idx" ON "time_offer"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_case_id_n_key" ON "session"("case_id", "n");

-- CreateIndex
CREATE INDEX "stage_entry_session_id_idx" ON "stage_entry"("session_id");

-- CreateIndex
CREATE INDEX "board_item_case_id_idx" ON "board_item"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "debrief_session_id_person_id_key" ON "debrief"("session_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_case_id_version_key" ON "agreement"("case_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_id_version_key" ON "agreement"("id", "version");

-- CreateIndex
CREATE INDEX "commitment_agreement_id_idx" ON "commitment"("agreement_id");

-- CreateIndex
CREATE INDEX "approval_agreement_id_idx" ON "approval"("agreement_id");

-- CreateIndex
CREATE INDEX "signature_agreement_id_idx" ON "signature"("agreement_id");

-- CreateIndex
CREATE INDEX "check_in_case_id_idx" ON "check_in"("case_id");

-- CreateIndex
CREATE INDEX "check_in_person_id_status_idx" ON "check_in"("person_id", "status");

-- CreateIndex
CREATE INDEX "alert_programme_id_idx" ON "alert"("programme_id");

-- CreateIndex
CREATE INDEX "hand_over_case_id_idx" ON "hand_over"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_event_case_id_seq_key" ON "case_event"("case_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_dedupe_key_key" ON "outbox"("dedupe_key");

-- CreateIndex
CREATE INDEX "outbox_done_at_due_at_idx" ON "outbox"("done_at", "due_at");

-- CreateIndex
CREATE INDEX "message_recipient_id_idx" ON "message"("recipient_id");

-- CreateIndex
CREATE UNIQUE INDEX "vault_key_case_id_compartment_key" ON "vault_key"("case_id", "compartment");

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty" ADD CONSTRAINT "duty_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "login" ADD CONSTRAINT "login_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_code" ADD CONSTRAINT "access_code_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_origin_id_fkey" FOREIGN KEY ("origin_id") REFERENCES "cases"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_relation" ADD CONSTRAINT "case_relation_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_party" ADD CONSTRAINT "case_party_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "named_person" ADD CONSTRAINT "named_person_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "safety_answers" ADD CONSTRAINT "safety_answers_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objection" ADD CONSTRAINT "objection_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_offer" ADD CONSTRAINT "time_offer_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_choice" ADD CONSTRAINT "time_choice_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "time_offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_attendance" ADD CONSTRAINT "session_attendance_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_entry" ADD CONSTRAINT "stage_entry_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "board_item" ADD CONSTRAINT "board_item_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "debrief" ADD CONSTRAINT "debrief_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval" ADD CONSTRAINT "approval_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_agreement_id_version_fkey" FOREIGN KEY ("agreement_id", "version") REFERENCES "agreement"("id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vault_key" ADD CONSTRAINT "vault_key_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
