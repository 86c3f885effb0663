#include "platform/document/pdf.hpp"

#include <stdlib.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

namespace fs = std::filesystem;

constexpr const char* kDrawing =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"60\">"
    "<path d=\"M0 50 L200 10\" stroke=\"#12436d\"/><text x=\"5\" y=\"20\">peak</text></svg>";

// Of the document below, as poppler reads its tags.
constexpr const char* kStructure = R"(Document
  H1 (block)
    Span (inline)
      "Waiting list"
  P (block)
    Span (inline)
      "Officials file a first difficult affidavit on fiscal flow in Ynys Môn, which takes more than one line to say in full here:"
    Span (inline)
      "in bold and "
    Link (inline)
      "with a link"
    Span (inline)
      "."
  Table (block)
    TR
      TH:
         /Scope /Column
        Span (inline)
          "Latest"
      TH:
         /Scope /Column
        Span (inline)
          "Change"
    TR
      TD
        Span (inline)
          "7,398,156"
        Span (inline)
          "May 2026"
      TD
        Span (inline)
          "Up 4%"
        Span (inline)
          "in a year"
  Figure
    "peak"
  H2 (block)
    Span (inline)
      "What to know"
  L (block)
    LI (block)
      Lbl (block)
        "•"
      LBody (block)
        Span (inline)
          "The first thing."
    LI (block)
      Lbl (block)
        "•"
      LBody (block)
        Span (inline)
          "The second thing."
  Table (block)
    TR
      TH:
         /Scope /Column
        Span (inline)
          "Period"
      TH:
         /Scope /Column
        Span (inline)
          "Value"
    TR
      TH:
         /Scope /Row
        Span (inline)
          "2024"
      TD
        Span (inline)
          "1"
    TR
      TH:
         /Scope /Row
        Span (inline)
          "2025"
      TD
        Span (inline)
          "2"
  P (block)
    Span (inline)
      "commonweal metric brief waiting-list"
)";

Document sound_document() {
  Document document{.title = "Waiting list: a brief",
                    .author = "Commonweal",
                    .header = "Made-up header",
                    .footer = "Made-up footer",
                    .blocks = {}};
  document.blocks = {
      Heading{1, "Waiting list"},
      Paragraph{{{.text = "Officials file a first difficult affidavit on fiscal flow in "
                          "Ynys Môn, which takes more than one line to say in full here: "},
                 {.text = "in bold", .weight = Run::Weight::bold},
                 {.text = " and "},
                 {.text = "with a link", .link = "https://example.org/a'b"},
                 {.text = "."}}},
      KeyFigures{{{"Latest", "7,398,156", "May 2026"}, {"Change", "Up 4%", "in a year"}}},
      Picture{kDrawing, "A line that rises from left to right."},
      Heading{2, "What to know"},
      BulletList{{{{.text = "The first thing."}}, {{.text = "The second thing."}}}},
      DocumentTable{.head = {"Period", "Value"},
                    .rows = {{"2024", "1"}, {"2025", "2"}},
                    .align = {DocumentTable::Align::left, DocumentTable::Align::right}},
      Paragraph{{{.text = "commonweal metric brief waiting-list"}}, Paragraph::Look::command}};
  return document;
}

// What a program of poppler or qpdf says of a PDF.
struct Asked : testing::Test {
  Asked() {
    std::string name = (fs::temp_directory_path() / "pdf_XXXXXX").string();
    folder = mkdtemp(name.data());
  }
  ~Asked() override { fs::remove_all(folder); }

  std::string ask(const std::string& command, const std::string& pdf) const {
    std::ofstream(folder / "a.pdf", std::ios::binary) << pdf;
    FILE* const pipe = popen(("cd " + folder.string() + " && " + command + " 2>&1").c_str(), "r");
    std::string said;
    std::array<char, 4096> piece{};
    for (std::size_t got = 0; (got = fread(piece.data(), 1, piece.size(), pipe)) > 0;) {
      said.append(piece.data(), got);
    }
    pclose(pipe);
    return said;
  }

  fs::path folder;
};

TEST_F(Asked, IsTaggedTitledAndInItsLanguage) {
  const auto pdf = pdf_of(sound_document());
  EXPECT_EQ(pdf.pages, 1);
  const std::string info = ask("pdfinfo a.pdf", pdf.bytes);
  for (const char* line :
       {"Title:           Waiting list: a brief\n", "Tagged:          yes\n",
        "Page size:       595.276 x 841.89 pts (A4)\n", "Pages:           1\n"}) {
    EXPECT_NE(info.find(line), info.npos) << line << info;
  }
  const std::string root = ask("qpdf --json=2 --json-key=qpdf a.pdf", pdf.bytes);
  EXPECT_NE(root.find("\"/Lang\": \"u:en-GB\""), root.npos);
  EXPECT_NE(root.find("\"/DisplayDocTitle\": true"), root.npos);
}

TEST_F(Asked, IsSoundToQpdf) {
  const std::string said = ask("qpdf --check a.pdf", pdf_of(sound_document()).bytes);
  EXPECT_NE(said.find("No syntax or stream encoding errors found"), said.npos) << said;
  EXPECT_EQ(said.find("WARNING"), said.npos) << said;
}

TEST_F(Asked, IsReadInItsOrderEveryLineOfIt) {
  EXPECT_EQ(ask("pdfinfo -struct-text a.pdf | grep -v Object", pdf_of(sound_document()).bytes),
            kStructure);
}

TEST_F(Asked, SaysInWordsWhatAPictureShowsAndWhatHeaderCellsHead) {
  const std::string objects =
      ask("qpdf --json=2 --json-key=qpdf a.pdf", pdf_of(sound_document()).bytes);
  EXPECT_NE(objects.find("\"/Alt\": \"u:A line that rises from left to right.\""), objects.npos);
  EXPECT_NE(objects.find("\"/Scope\": \"/Column\""), objects.npos);
  EXPECT_NE(objects.find("\"/Scope\": \"/Row\""), objects.npos);
}

TEST_F(Asked, KeepsDecorationOutOfTheText) {
  const auto bytes = pdf_of(sound_document()).bytes;
  const std::string read = ask("pdfinfo -struct-text a.pdf", bytes);
  const std::string shown = ask("pdftotext -layout a.pdf -", bytes);
  for (const char* word : {"Made-up header", "Made-up footer", "Page 1 of 1"}) {
    EXPECT_EQ(read.find(word), read.npos) << word;
    EXPECT_NE(shown.find(word), shown.npos) << word;
  }
  EXPECT_EQ(read.find("NonStruct"), read.npos);
  const std::string content = ask("qpdf --qdf a.pdf - | strings", bytes);
  EXPECT_NE(content.find("/Artifact BMC"), content.npos);
  EXPECT_EQ(content.find("/NonStruct"), content.npos);
}

TEST_F(Asked, IsTheSameBytesForTheSameDocument) {
  EXPECT_EQ(pdf_of(sound_document()).bytes, pdf_of(sound_document()).bytes);
}

TEST_F(Asked, LosesNoWordOverPagesAndKeepsTheirTags) {
  Document document{.title = "Long", .blocks = {}};
  for (int i = 0; i < 60; ++i) {
    std::string text;
    for (int word = 0; word < 60; ++word) {
      text += "w" + std::to_string(i) + "x" + std::to_string(word) + ' ';
    }
    document.blocks.emplace_back(Paragraph{{{.text = text}}});
  }
  const auto pdf = pdf_of(document);
  EXPECT_GT(pdf.pages, 2);
  for (const char* command : {"pdftotext a.pdf -", "pdfinfo -struct-text a.pdf"}) {
    const std::string read = ask(command, pdf.bytes);
    std::size_t at = 0;
    for (int i = 0; i < 60; ++i) {
      for (int word = 0; word < 60; ++word) {
        const std::string wanted = "w" + std::to_string(i) + "x" + std::to_string(word);
        const auto found = read.find(wanted, at);
        ASSERT_NE(found, read.npos) << command << ' ' << wanted;
        at = found;
      }
    }
  }
}

TEST_F(Asked, RepeatsTheHeadOfATableForTheEyeAlone) {
  DocumentTable table{.head = {"Name", "Quantity"}, .rows = {}};
  for (int i = 0; i < 80; ++i) table.rows.push_back({"row" + std::to_string(i), "1"});
  const auto pdf = pdf_of({.title = "Table", .blocks = {table}});
  ASSERT_EQ(pdf.pages, 2);
  const auto count = [&](const char* command) {
    const std::string said = ask(command, pdf.bytes);
    int times = 0;
    for (auto at = said.find("Quantity"); at != said.npos; at = said.find("Quantity", at + 1)) {
      ++times;
    }
    return times;
  };
  EXPECT_EQ(count("pdftotext a.pdf -"), 2);
  EXPECT_EQ(count("pdfinfo -struct-text a.pdf"), 1);
}

TEST_F(Asked, FindsRoomOnAsManyPagesAsItIsAllowed) {
  Document document{.title = "Fits", .blocks = {}};
  const auto with = [&](int paragraphs) {
    document.blocks.assign(static_cast<std::size_t>(paragraphs),
                           Paragraph{{{.text = std::string(40, 'a') + " on one line"}}});
    return std::pair(pdf_of(document).pages, pdf_of(document, {.pages_max = 1}).pages);
  };
  EXPECT_EQ(with(30), std::pair(1, 1));
  EXPECT_EQ(with(45), std::pair(2, 1));
  EXPECT_EQ(with(90).second, 2);
}

}  // namespace
}  // namespace commonweal::platform
