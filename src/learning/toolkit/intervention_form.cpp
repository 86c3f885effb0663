#include "learning/toolkit/intervention_form.hpp"

#include <algorithm>

#include "missions/directory_search.hpp"

namespace commonweal::learning {
namespace {

using Kind = FormField::Kind;

constexpr FormField kWhat[] = {
    {"title", "Name", "As people call it: Early help hubs", Kind::line, "Enter a name"},
    {"summary", "What it is", "One or two sentences", Kind::paragraph, "Enter what it is"},
    {"for_whom", "For whom", "Such as: families who need help before a crisis", Kind::line,
     "Enter for whom it is"},
    {"services", "Services", "Choose all that provide it", Kind::services},
    {"missions", "Missions", "Choose all that it serves", Kind::missions},
    {"stage", "Stage", "An idea has not been proven. Established: it works and is in use",
     Kind::stage, "Choose a stage"},
    {"next_test", "Next test (needed for an idea)", "What would tell more: a trial, a pilot",
     Kind::paragraph},
};

constexpr FormField kCost[] = {
    {"unit_cost", "Unit cost in pounds (optional)",
     "Leave it empty where no figure was published: nobody guesses it here", Kind::number},
    {"unit_cost_per", "For each", "What the cost buys: person reached"},
    {"price_year", "Year of the prices", "Such as 2021 or 2021-22"},
    {"unit_cost_source", "Source of the cost"},
    {"eligible", "People it could reach (optional)", "A whole number", Kind::number},
    {"eligible_source", "Source of that number"},
};

constexpr FormField kThreePs[] = {
    {"prevention", "Prevention (optional)", "One sentence: how it acts before a crisis",
     Kind::paragraph},
    {"personalisation", "Personalisation (optional)",
     "One sentence: how it fits the person and builds on relationships", Kind::paragraph},
    {"productivity", "Productivity (optional)",
     "One sentence: outcomes for what is put in, not only more done", Kind::paragraph},
};

constexpr FormField kDoing[] = {
    {"implementation", "Doing it well (optional)", "", Kind::paragraph},
    {"overlaps", "Reaches the same people as (optional)",
     "Codes of interventions with blanks between, such as early-help-hubs"},
    {"source", "Source", "Where what you say comes from", Kind::source, "Choose a source"},
    {"rows", "Where in the source (optional)", "Page, table or row"},
    {"note", "Note (optional)", "What a careful reader must know", Kind::paragraph},
};

constexpr FormPart kParts[] = {{"What it is", kWhat},
                               {"What it costs", kCost},
                               {"The three Ps", kThreePs},
                               {"Doing it, and where this comes from", kDoing}};

constexpr std::size_t kStemMax = 58;  // Room for a number within the 64 of a code.

std::string stem_of(std::string_view title) {
  std::string stem = missions::folded(title);
  std::erase_if(stem, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  std::ranges::replace(stem, ' ', '-');
  stem = stem.substr(0, kStemMax);
  while (stem.ends_with('-')) stem.pop_back();
  return stem.empty() ? "intervention" : stem;
}

}  // namespace

std::span<const FormPart> intervention_form() { return kParts; }

const FormField* find_field(std::string_view column) {
  for (const FormPart& part : kParts) {
    const auto found = std::ranges::find(part.fields, column, &FormField::column);
    if (found != part.fields.end()) return &*found;
  }
  return nullptr;
}

std::string code_for(const missions::Directory& directory, std::string_view title) {
  const std::string stem = stem_of(title);
  std::string code = stem;
  for (int number = 2; directory.find_intervention(code) != nullptr; ++number) {
    code = stem + '-' + std::to_string(number);
  }
  return code;
}

}  // namespace commonweal::learning
