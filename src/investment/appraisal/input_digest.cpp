#include "investment/appraisal/input_digest.hpp"

#include <string_view>

#include "base/number_text.hpp"
#include "methods/appraisal/stream_name.hpp"

namespace commonweal::investment {
namespace {

class InputText {
 public:
  InputText& add(std::string_view words) {
    text_.append(words).push_back('\n');
    return *this;
  }
  InputText& add(double number) { return add(base::shortest(number)); }
  InputText& add(const std::optional<double>& number) {
    return number ? add(*number) : add(std::string_view("-"));
  }
  InputText& add(const std::vector<double>& numbers) {
    for (const double number : numbers) add(number);
    return *this;
  }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

void add_effect(const CaseEffect& effect, InputText& text) {
  if (!effect.question) {
    text.add(effect.code);
    return;
  }
  const auto& question = *effect.question;
  text.add(effect.code).add(static_cast<double>(question.scale)).add(question.effect.value);
  text.add(question.effect.standard_error).add(question.effect.degrees);
  for (std::size_t i = 1; i < methods::kEffectInputs; ++i) {
    const auto& quantity = methods::quantity_of(question, static_cast<methods::EffectInput>(i));
    text.add(quantity ? std::optional(quantity->value) : std::nullopt);
    text.add(quantity ? quantity->standard_error : std::nullopt);
  }
  text.add(effect.course.onset_months).add(effect.course.duration_months);
}

void add_metric(const CaseMetric& metric, InputText& text) {
  text.add(metric.code);
  if (metric.target) text.add(metric.target->year).add(metric.target->value);
  for (const auto& year : metric.usual) text.add(year.year).add(year.mean).add(year.sd);
}

std::string hexadecimal(std::uint64_t number) {
  std::string digits(16, '0');
  for (std::size_t i = digits.size(); i-- > 0; number /= 16) {
    digits[i] = "0123456789abcdef"[number % 16];
  }
  return digits;
}

}  // namespace

std::string input_digest(const BidModel& model) {
  InputText text;
  text.add(model.proposal->code).add(model.frame.first_year).add(model.of->price_year);
  for (const auto& cost : model.costs) {
    text.add(code_word(cost.line->budget)).add(cost.stated).add(cost.uplift).add(cost.line->spread);
  }
  for (const auto& reach : model.reach) {
    text.add(reach->line->place).add(reach->people).add(reach->line->spread);
    text.add(reach->line->fade);
    add_effect(*reach->effect, text);
    if (const auto* metric = find_metric(*model.of, reach->effect->metric)) {
      add_metric(*metric, text);
    }
  }
  for (const auto& value : model.values) {
    text.add(value.line->value).add(value.central).add(value.counted_share);
    text.add(value.unit_value->low).add(value.unit_value->high).add(value.line->spread);
    for (const auto& part : value.parts) text.add(part.units.weights);
  }
  text.add(model.standard());
  if (!model.health_bands.empty()) {
    text.add(methods::discount_factors(model.health_bands, model.frame.years));
  }
  return hexadecimal(methods::stream_named(text.text()));
}

}  // namespace commonweal::investment
