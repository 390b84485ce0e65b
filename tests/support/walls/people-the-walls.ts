import { asOwner } from '../as-owner.ts'
import { castProgramme } from '../cast-programme.ts'
import { leavesTraces } from '../leaves-traces.ts'
import { liveInDemo } from '../live-in-demo.ts'
import { foundHand } from './found-hand.ts'

/** Rows for the tables that the demo leaves empty: a wall before nothing keeps nobody out. */
const more = `
  insert into access_code (id, code_hash, person_id, kind, expires_at)
    select gen_random_uuid(), kind || ' code of ' || id, id, kind, now() + interval '1 day'
    from person, unnest(array['invitation', 'return', 'reset']) kind;
  insert into objection (id, case_id, by_id, mediator_id, at)
    select gen_random_uuid(), a.case_id, y.person_id, a.person_id, now()
    from appointment a join case_party y on y.case_id = a.case_id limit 12;
  insert into login (id, token_hash, person_id, created_at, last_seen_at, expires_at, proved_at)
    select gen_random_uuid(), 'login of ' || id, id, now(), now(), now(), now() from person limit 1;
  insert into suspension (id, person_id, programme_id, by_id, from_at, until_at)
    select gen_random_uuid(), m.person_id, m.programme_id, s.person_id, now() - interval '2 days', now() - interval '1 day'
    from membership m join membership s on s.programme_id = m.programme_id and s.role = 'supervisor' where m.role = 'mediator';
  insert into opening (id, case_id, person_id, login_id, reason, at, until_at)
    select gen_random_uuid(), c.id, m.person_id, gen_random_uuid(), 'talk', now(), now()
    from cases c join membership m on m.programme_id = c.programme_id and m.role = 'supervisor';
  insert into access_log (id, case_id, reader_id, relation, field, text_id, writer_id, opening_id, at, hour)
    select gen_random_uuid(), s.case_id, o.person_id, 'supervisor', 'statement', s.id, s.person_id, o.id, now(), now()
    from statement s join opening o on o.case_id = s.case_id and o.person_id <> s.person_id;
  -- Something was decided about everybody once, also about those who are not in the case any more, or rest.
  insert into case_event (id, case_id, seq, type, subject_id, to_state, machine_version, audience, details, commitment, at, mac)
    select gen_random_uuid(), c.id, 1000 + row_number() over (partition by c.id order by m.id), 'decideConflict', m.person_id,
      c.state, 1, '{subject}', '{}', 'commitment', now(), 'mac'
    from cases c join membership m on m.programme_id = c.programme_id;
  insert into draft (owner_hash, form, sealed, updated_at)
    select 'somebody', 'request', text_sealed, now() from statement limit 1;
  insert into retired_root (root_id, at) values ('an old one', now());
  insert into vault_rotation (id, kind) values (gen_random_uuid(), 'cases');
  insert into vault_tombstone (case_id, compartment, why, at) select id, 'board', 'expired', now() from cases;
  insert into checkpoint (n, line_hash, at, mac) values (1, 'hash', now(), 'mac');`

/** Fills the test's database with two programmes and rows in every table, and says by hand who is what. */
export async function peopleTheWalls(): Promise<void> {
  await liveInDemo()
  await castProgramme()
  await asOwner(more)
  await leavesTraces((await asOwner<{ id: string }>('select id from person limit 1'))[0]?.id ?? '')
  await foundHand()
}
