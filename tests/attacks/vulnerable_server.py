"""A server with a hole for sqlmap to find: it writes what it is asked into its SQL. Listens on a
free port of the loopback interface, prints the port, ends with its standard input."""

import http.server
import os
import sqlite3
import sys
import threading
import urllib.parse

database = sqlite3.connect(":memory:", check_same_thread=False)
database.execute("CREATE TABLE metric (code TEXT, title TEXT)")
database.execute("INSERT INTO metric VALUES ('beds', 'Hospital beds')")


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        query = urllib.parse.parse_qs(urllib.parse.urlparse(self.path).query)
        code = query.get("metric", [""])[0]
        try:
            rows = database.execute(f"SELECT title FROM metric WHERE code = '{code}'").fetchall()
        except sqlite3.Error:
            rows = []
        body = f"<p>{rows[0][0] if rows else 'Nothing'}</p>".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
os._exit(0)
