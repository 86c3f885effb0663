#pragma once

// What the builder of portfolios offers to choose, and what a filled form asks for: fields in,
// checked texts and the words of the shell out. Reads no store; knows nothing of markup.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "investment/portfolio/portfolio_options.hpp"

namespace commonweal::investment {

struct BuilderChoice {
  std::string code;
  std::string name;
};

struct BuilderBid {
  std::string code;
  std::string title;
  std::string department;  // As it is called.
};

// What is free for bids in a year, in the money of that year.
struct BuilderLimit {
  std::string department;  // As it is called; "Headroom of the fiscal rule" for the government's.
  std::string budget;
  int year;
  double pounds;
  bool is_illustrative;
};

struct PortfolioBuilder {
  std::vector<BuilderChoice> missions = {};     // That any bid names.
  std::vector<BuilderChoice> departments = {};  // That have limits.
  std::vector<BuilderChoice> places = {};       // Where bids reach people.
  std::vector<BuilderBid> bids = {};            // That can still be chosen.
  std::vector<BuilderLimit> limits = {};
};

// A field of the form by its name; empty where it was not sent.
using FieldText = std::function<std::string(std::string_view name)>;

// Names of fields.
std::string weight_field(std::string_view mission);                 // A number of 0 or more.
std::string minimum_field(std::string_view mission);                // Percent of the gap.
std::string fair_field(std::string_view place);                     // Percent of the gap.
std::string limit_field(std::string_view department);               // Percent of its limits.
std::string bid_field(std::string_view bid);                        // "", "in" or "out".
inline constexpr std::string_view kPreventionField = "prevention";  // Percent of spending.
inline constexpr std::string_view kTailField = "tail";              // Percent of scenarios.
inline constexpr std::string_view kFirstField = "frontier-first";   // Codes of missions.
inline constexpr std::string_view kSecondField = "frontier-second";
inline constexpr std::string_view kGapField = "gap";  // Percent of the objective.

// Fails with every problem, each at the name of its field.
base::Result<PortfolioTexts> portfolio_asked(const PortfolioBuilder& builder,
                                             const FieldText& field);

// "proposal", "portfolio", "store", "--maximise", "health=2", ...
std::vector<std::string> portfolio_words(const PortfolioTexts& texts);

}  // namespace commonweal::investment
