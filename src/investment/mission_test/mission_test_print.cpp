#include "investment/mission_test/mission_test_print.hpp"

#include <ostream>
#include <string>

#include "investment/mission_test/mission_test_words.hpp"
#include "investment/mission_test/told_test.hpp"

namespace commonweal::investment {
namespace {

// Characters, not bytes: continuation bytes of UTF-8 take no room.
std::size_t width_of(std::string_view text) {
  std::size_t width = 0;
  for (const char c : text) width += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
  return width;
}

using Lines = std::vector<std::vector<std::string>>;

// Columns that line up: all to the left.
void print_lines(const Lines& lines, std::ostream& out) {
  std::vector<std::size_t> widths;
  for (const auto& line : lines) {
    widths.resize(std::max(widths.size(), line.size()));
    for (std::size_t at = 0; at < line.size(); ++at) {
      widths[at] = std::max(widths[at], width_of(line[at]));
    }
  }
  for (const auto& line : lines) {
    std::string text;
    for (std::size_t at = 0; at < line.size(); ++at) {
      text += line[at];
      if (at + 1 < line.size()) text.append(widths[at] - width_of(line[at]) + 2, ' ');
    }
    out << text << '\n';
  }
}

std::string answer_cell(const MissionTest& test, TestPart part, const Criterion& it) {
  const std::string text = told_answer(test, part);
  return it.probability ? text + " " + chance_words(*it.probability) : text;
}

std::string ratio_cell(const Appraisal& it) {
  return it.ratio ? number_words(it.ratio->of_means) : "-";
}

std::string payback_cell(const Appraisal& it) {
  return it.payback_year ? year_words(*it.payback_year) : "-";
}

void print_section(const std::string& title, const std::vector<std::string>& sentences,
                   std::ostream& out) {
  if (sentences.empty()) return;
  out << '\n' << title << '\n';
  for (const auto& sentence : sentences) out << "  " << sentence << '\n';
}

void print_criterion(const MissionTest& test, TestPart part, const Criterion& it,
                     std::ostream& out) {
  out << part_words(part) << ": " << told_answer(test, part) << '\n';
  if (it.probability) {
    out << "  " << chance_of_what(part) << ": " << chance_words(*it.probability) << ".\n";
  }
  out << "  " << it.reason << '\n';
}

}  // namespace

void print_tests(const std::vector<MissionTest>& tests, std::ostream& out) {
  Lines lines = {{"Bid", "Outcome", "Affordable", "Mission critical", "Ten years", "Net value",
                  "Benefit for £1", "Pays back"}};
  for (const auto& it : tests) {
    lines.push_back({it.proposal, std::string(answer_words(it.outcome)),
                     answer_cell(it, TestPart::affordable, it.affordable),
                     answer_cell(it, TestPart::mission_critical, it.mission_critical),
                     answer_cell(it, TestPart::ten_year, it.ten_year),
                     money_words(it.wide.net.mean), ratio_cell(it.wide), payback_cell(it.wide)});
  }
  print_lines(lines, out);
  out << '\n';
  for (const TestPart part :
       {TestPart::affordable, TestPart::mission_critical, TestPart::ten_year}) {
    out << part_words(part) << ", in percent: " << chance_of_what(part) << ".\n";
  }
  out << threshold_sentence() << '\n';
}

void print_test(const MissionTest& test, std::ostream& out) {
  out << test.title << " (" << test.proposal << ")\n" << outcome_sentence(test) << "\n\n";
  print_criterion(test, TestPart::affordable, test.affordable, out);
  print_criterion(test, TestPart::mission_critical, test.mission_critical, out);
  print_criterion(test, TestPart::ten_year, test.ten_year, out);
  out << '\n' << threshold_sentence() << '\n';
  print_section("Prevention", test.raids, out);
  print_section("Value", value_sentences(test), out);
  for (const TestPart part : kTestParts) {
    print_section("What would change it: " + std::string(part_words(part)),
                  change_sentences(test, part), out);
  }
  print_section("What the net value hangs on", driver_sentences(test), out);
  print_section("How sure the evidence is", evidence_sentences(test), out);
  print_section("Short and narrow, long and wide", bias_sentences(test), out);
  print_section("Beside the sum, without a value", test.wide.unmonetised, out);
  print_section("Before you use this", note_sentences(test), out);
  out << "\n" << provenance_sentence(test) << '\n';
}

}  // namespace commonweal::investment
