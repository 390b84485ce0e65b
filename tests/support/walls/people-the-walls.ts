import { asOwner } from '../as-owner.ts'
import { castProgramme } from '../cast-programme.ts'
import { liveInDemo } from '../live-in-demo.ts'
import { foundHand } from './found-hand.ts'

/** Rows for the tables that the demo leaves empty: a wall before nothing keeps nobody out. */
const more = `
  insert into access_code (id, code_hash, person_id, kind, expires_at)
    select gen_random_uuid(), 'code of ' || id, id, 'invitation', now() + interval '1 day' from person;
  insert into objection (id, case_id, by_id, mediator_id, at)
    select gen_random_uuid(), a.case_id, y.person_id, a.person_id, now()
    from appointment a join case_party y on y.case_id = a.case_id limit 12;
  insert into login (id, token_hash, person_id, created_at, last_seen_at, expires_at)
    select gen_random_uuid(), 'login of ' || id, id, now(), now(), now() from person limit 1;
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
  await foundHand()
}
