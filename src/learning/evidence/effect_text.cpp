#include "learning/evidence/effect_text.hpp"

#include <algorithm>

#include "base/word_table.hpp"

namespace commonweal::learning {
namespace {

constexpr base::WordTable<EffectForm, 5> kForms = {{
    {EffectForm::none, "none"},
    {EffectForm::estimate, "estimate"},
    {EffectForm::limits, "limits"},
    {EffectForm::counts, "counts"},
    {EffectForm::means, "means"},
}};

std::vector<NamedValue> estimate_values(const Study& study) {
  std::vector<NamedValue> values = {
      {"estimate", base::shortest(missions::as_read(*study.measure, *study.effect))}};
  if (study.standard_error) {
    values.push_back({"standard_error", base::shortest(*study.standard_error)});
  }
  return values;
}

bool has_all(const std::vector<NamedValue>& values, EffectForm form) {
  return std::ranges::all_of(fields_of(form), [&](std::string_view name) {
    return std::ranges::count(values, name, &NamedValue::name) > 0;
  });
}

}  // namespace

std::string_view code_word(EffectForm form) { return base::word_of(kForms, form); }

base::Result<EffectForm> effect_form_named(base::Field field) {
  return base::value_named(kForms, field);
}

std::string EffectText::value(std::string_view name) const {
  const auto found = std::ranges::find(values, name, &NamedValue::name);
  return found == values.end() ? "" : found->value;
}

std::vector<std::string_view> fields_of(EffectForm form) {
  switch (form) {
    case EffectForm::none: return {};
    case EffectForm::estimate: return {"estimate", "standard_error"};
    case EffectForm::limits: return {"estimate", "lower", "upper"};
    case EffectForm::counts: return {"ai", "bi", "ci", "di"};
    case EffectForm::means: return {"m1i", "sd1i", "n1i", "m2i", "sd2i", "n2i"};
  }
  return {};
}

EffectText effect_text(const Study& study) {
  EffectText text;
  if (!study.effect) return text;
  text.measure = std::string(code_word(*study.measure));
  for (const auto form : {EffectForm::counts, EffectForm::means, EffectForm::limits}) {
    if (!has_all(study.reported, form)) continue;
    text.form = form;
    text.values = study.reported;
    return text;
  }
  text.form = EffectForm::estimate;
  text.values = estimate_values(study);
  return text;
}

}  // namespace commonweal::learning
