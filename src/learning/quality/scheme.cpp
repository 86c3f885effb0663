#include "learning/quality/scheme.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/check.hpp"
#include "learning/quality/schemes.hpp"

namespace commonweal::learning {
namespace {

constexpr std::array<const Scheme*, 7> kSchemes = {
    &kMarylandScheme,       &kNestaScheme, &kEefTrialScheme, &kEefToolkitScheme,
    &kEefToolkit2018Scheme, &kEmmieScheme, &kGradeScheme};

}  // namespace

std::string_view code_word(SchemeCode code) {
  switch (code) {
    case SchemeCode::maryland: return "maryland";
    case SchemeCode::nesta: return "nesta";
    case SchemeCode::eef_trial: return "eef-trial";
    case SchemeCode::eef_toolkit: return "eef-toolkit";
    case SchemeCode::eef_toolkit_2018: return "eef-toolkit-2018";
    case SchemeCode::emmie: return "emmie";
    case SchemeCode::grade: return "grade";
  }
  CW_CHECK(false);
}

std::span<const Scheme* const> all_schemes() { return kSchemes; }

const Scheme& scheme(SchemeCode code) {
  const auto found = std::ranges::find(kSchemes, code, [](const Scheme* it) { return it->code; });
  CW_CHECK(found != kSchemes.end());
  return **found;
}

base::Result<const Scheme*> scheme_named(std::string_view code) {
  std::string known;
  for (const Scheme* scheme : kSchemes) {
    if (code_word(scheme->code) == code) return scheme;
    known.append(known.empty() ? "" : ", ").append(code_word(scheme->code));
  }
  return base::fail(
      base::ErrorCode::invalid_input,
      {{.place = "scheme",
        .what = "There is no scheme \"" + std::string(code) + "\". It is one of " + known + "."}});
}

const Question* Scheme::find(std::string_view question) const {
  const auto found = std::ranges::find(questions, question, &Question::code);
  return found == questions.end() ? nullptr : &*found;
}

const SchemeLevel* Scheme::level(int value) const {
  const auto found = std::ranges::find(levels, value, &SchemeLevel::value);
  return found == levels.end() ? nullptr : &*found;
}

}  // namespace commonweal::learning
