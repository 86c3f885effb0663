#pragma once

// A document for reading and printing, as plain values: headings, paragraphs, lists, tables, key
// figures and pictures, in their order. Knows nothing of paper, fonts or PDF (pdf.hpp).

#include <string>
#include <variant>
#include <vector>

namespace commonweal::platform {

// A piece of a line of text.
struct Run {
  enum class Weight { plain, bold };

  std::string text;
  Weight weight = Weight::plain;
  std::string link = {};  // An address; empty where it leads nowhere.
};
using Runs = std::vector<Run>;

struct Heading {
  int level = 2;  // 1 to 3.
  std::string text;
};

struct Paragraph {
  // A caption stands above a heading, small print under what it speaks of.
  enum class Look { body, lead, caption, small, command };

  Runs runs;
  Look look = Look::body;
};

struct BulletList {
  std::vector<Runs> items;
};

struct DocumentTable {
  enum class Align { left, right };

  std::vector<std::string> head;
  std::vector<std::vector<std::string>> rows;  // As many cells as `head` has.
  std::vector<Align> align = {};               // Of each column; left where it is not said.
  std::vector<double> widths = {};             // In proportion; alike where they are not said.
};

// A few numbers that say the most, side by side and large.
struct KeyFigures {
  struct Figure {
    std::string label;  // "Latest figure"
    std::string value;  // "7,398,156"
    std::string note;   // "incomplete pathways, September 2023"
  };
  std::vector<Figure> figures;
};

// Drawn as lines and letters, not as pixels.
struct Picture {
  std::string svg;
  std::string alternative;  // What it shows, for who cannot see it.
  double margin = 0;        // Of its width, empty on every side: it hangs out of the column.
};

using Block = std::variant<Heading, Paragraph, BulletList, DocumentTable, KeyFigures, Picture>;

struct Document {
  std::string title;
  std::string language = "en-GB";
  std::string author = {};
  std::string header = {};  // At the top of every page; with the footer outside the text.
  std::string footer = {};  // Left of the number of the page.
  std::vector<Block> blocks;
};

}  // namespace commonweal::platform
