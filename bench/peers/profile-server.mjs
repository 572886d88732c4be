// The limit to compare with: node:http and pg, the one query that is necessary, and no check, log or schema at all.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.argv[2], max: 10 });
const text = `select v.imo_number, v.name, v.flag, v.type, v.gross_tonnage, s.status, g.grade, g.total, g.high, g.confidence,
    g.assurance, g.assessed_on, g.computed_at, p.profile
  from vessel v join vessel_status s using (imo_number) join vessel_grade g using (imo_number) join vessel_profile p using (imo_number)
  where v.imo_number = $1`;

const server = createServer((request, response) => {
  const imoNumber = /\/vessels\/(\d{7})\/profile/.exec(request.url ?? '')?.[1];
  pool.query({ name: 'profile', text, values: [imoNumber] }).then(
    ({ rows }) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(rows[0]));
    },
    () => {
      response.writeHead(500);
      response.end();
    },
  );
});
server.listen(0, '127.0.0.1', () => {
  console.log(`Open http://127.0.0.1:${server.address().port}`);
});
