#include "platform/workbook/xml_fragments.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

using Lines = std::vector<std::string>;
using Fault = XmlFragments::Fault;

// Hands a text on in pieces of that size.
XmlFragments::Read in_pieces(std::string text, std::size_t size) {
  return [text = std::move(text), size, at = std::size_t{0}](char* to, std::size_t count) mutable {
    const std::size_t got = std::min({size, count, text.size() - at});
    std::copy_n(text.begin() + static_cast<std::ptrdiff_t>(at), got, to);
    at += got;
    return got;
  };
}

Lines rows_of(const std::string& text, Fault expected = Fault::none, std::size_t most = 1000) {
  Lines found;
  for (const std::size_t size : {text.size() + 1, std::size_t{1}, std::size_t{7}}) {
    XmlFragments fragments(in_pieces(text, size), most);
    Lines rows;
    while (const auto row = fragments.next("row")) rows.emplace_back(*row);
    EXPECT_EQ(fragments.fault(), expected) << text;
    if (found.empty()) found = rows;
    EXPECT_EQ(rows, found) << text;
  }
  return found;
}

TEST(XmlFragments, FindsTheElementsOfOneName) {
  EXPECT_EQ(
      rows_of("<?xml version=\"1.0\"?><a><row r=\"1\">x</row><rows/><row/>\n<row >y</row ></a>"),
      (Lines{"<row r=\"1\">x</row>", "<row/>", "<row >y</row >"}));
}

TEST(XmlFragments, PassesOverAPrefix) {
  EXPECT_EQ(rows_of("<x:row><x:c/></x:row>"), Lines{"<x:row><x:c/></x:row>"});
}

TEST(XmlFragments, IsNotMisledByQuotesCommentsOrPlainText) {
  EXPECT_EQ(rows_of("<a b=\"<row>'>\"><!-- <row/> --><![CDATA[<row/>]]>"
                    "<row c='a>b'>1</row></a>"),
            Lines{"<row c='a>b'>1</row>"});
}

TEST(XmlFragments, TellsOfWhatIsLeftOpen) {
  for (const char* text : {"<row>", "<row", "<row a=\"", "<!-- ", "<a"}) {
    EXPECT_EQ(rows_of(text, Fault::broken), Lines{}) << text;
  }
}

TEST(XmlFragments, RefusesDeclarations) {
  EXPECT_EQ(rows_of("<!DOCTYPE a><row/>", Fault::declares_types), Lines{});
}

TEST(XmlFragments, RefusesAnElementThatIsTooLong) {
  const std::string text = "<row>" + std::string(200'000, 'x') + "</row>";
  EXPECT_EQ(rows_of(text, Fault::too_long, 70'000), Lines{});
  EXPECT_EQ(rows_of(text, Fault::none, 300'000).size(), 1U);
}

}  // namespace
}  // namespace commonweal::platform
