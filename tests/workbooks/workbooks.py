"""Workbooks of the program as openpyxl reads them, and workbooks of openpyxl as the program reads them.

    workbooks.py PROGRAM
"""
import datetime
import pathlib
import subprocess
import sys
import tempfile
import unittest

import openpyxl

PROGRAM = sys.argv.pop()
FOLDER = tempfile.TemporaryDirectory(prefix="commonweal-workbooks-")
DATABASE = ["--db", f"sqlite:{FOLDER.name}/england.db"]


def run(*words):
    return subprocess.run([PROGRAM, *words], capture_output=True, text=True, check=False)


def path(name):
    return str(pathlib.Path(FOLDER.name) / name)


class Workbooks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        loaded = run("example", "load", "england", *DATABASE)
        assert loaded.returncode == 0, loaded.stderr

    def test_an_export_is_a_table_with_a_bold_frozen_header_and_a_sheet_about_it(self):
        written = run("observation", "export", "--metric", "ks2-gap", "--xlsx", path("out.xlsx"),
                      *DATABASE)
        self.assertEqual(written.returncode, 0, written.stderr)
        book = openpyxl.load_workbook(path("out.xlsx"))
        self.assertEqual(book.sheetnames, ["Observations", "About"])
        sheet = book["Observations"]
        self.assertEqual(sheet.freeze_panes, "A2")
        self.assertTrue(all(cell.font.bold for cell in sheet[1]))
        self.assertEqual(sheet["A2"].value, "ks2-gap")
        self.assertIsInstance(sheet["D2"].value, float)
        about = {row[0].value: row[1].value for row in book["About"].iter_rows()}
        self.assertEqual(about["Licence"], "Open Government Licence v3.0")
        self.assertEqual(about["Command"], "commonweal observation export --metric ks2-gap")

    def test_no_cell_of_an_export_is_a_formula(self):
        for area in ("mission", "body", "source", "metric", "replay"):
            written = run(area, "export", "--xlsx", path(f"{area}.xlsx"), *DATABASE)
            self.assertEqual(written.returncode, 0, written.stderr)
            for sheet in openpyxl.load_workbook(path(f"{area}.xlsx")):
                for row in sheet.iter_rows():
                    self.assertFalse([cell for cell in row if cell.data_type == "f"])

    def test_an_export_is_taken_in_again_as_it_was(self):
        for area in ("mission", "body", "source", "metric", "replay", "observation"):
            run(area, "export", "--xlsx", path(f"{area}.xlsx"), *DATABASE)
            taken = run(area, "import", path(f"{area}.xlsx"), *DATABASE)
            self.assertEqual(taken.returncode, 0, taken.stderr)
            self.assertIn("0 new, 0 changed", taken.stdout)

    def test_a_workbook_of_another_program_is_read(self):
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.append(["metric", "body", "period", "value", "status"])
        sheet.append(["nhs-waiting-list", "E92000001", datetime.date(2030, 1, 1), 7000000, "final"])
        sheet.append(["nhs-waiting-list", "E92000001", datetime.date(2030, 2, 1), "[x]", None])
        for row in (2, 3):
            sheet.cell(row, 3).number_format = "mmm yyyy"
        book.save(path("in.xlsx"))
        taken = run("observation", "import", path("in.xlsx"), *DATABASE)
        self.assertEqual(taken.stdout, "2 observations: 2 new, 0 changed, 0 as before.\n")

    def test_a_series_is_projected_from_a_workbook(self):
        book = openpyxl.Workbook()
        book.active.title = "Notes"
        sheet = book.create_sheet("Series")
        sheet.append(["period", "value"])
        for month, value in enumerate((100, 90, 80, 95, 120), start=1):
            sheet.append([f"2020-{month:02}", value])
        book.save(path("series.xlsx"))
        projected = run("metric", "project", path("series.xlsx") + "#Series", "--replay",
                        "2020-01:2020-03", "--to", "low")
        self.assertEqual(projected.returncode, 0, projected.stderr)
        self.assertIn("0.33 years", projected.stdout)
        first = run("metric", "project", path("series.xlsx"), "--replay", "2020-01:2020-03",
                    "--to", "low")
        self.assertEqual(first.returncode, 2)


if __name__ == "__main__":
    unittest.main()
