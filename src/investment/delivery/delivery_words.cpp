#include "investment/delivery/delivery_words.hpp"

#include "missions/effect_change_words.hpp"

namespace commonweal::investment {
namespace {

std::string body_name(const missions::Directory& directory, const std::string& code) {
  const missions::Body* body = directory.find_body(code);
  return body == nullptr ? code : body->name;
}

}  // namespace

std::string line_words(const AccountLine& line, const missions::Directory& directory) {
  if (line.what == DeliveredWhat::cost) return "Cost";
  const std::string where = " in " + body_name(directory, line.place);
  if (line.what == DeliveredWhat::reach) {
    const missions::Effect* effect = directory.find_effect(line.of);
    return "People reached" + where + ": " + (effect == nullptr ? line.of : effect->outcome);
  }
  const missions::Metric* metric = directory.find_metric(line.of);
  return (metric == nullptr ? line.of : metric->short_title) + where;
}

std::string line_code(const AccountLine& line) {
  std::string code(code_word(line.what));
  if (line.what != DeliveredWhat::cost) code += " " + line.of + " " + line.place;
  return code;
}

std::string amount_words(const AccountLine& line, double amount) {
  if (line.what == DeliveredWhat::cost) return missions::pounds_words(amount);
  if (line.what == DeliveredWhat::reach) return base::grouped(amount);
  return (amount < 0 ? "-" : "") + missions::amount_words(amount < 0 ? -amount : amount);
}

std::string share_words(const AccountLine& line) {
  const auto share = line.share();
  if (!share) return "Nothing is reported yet";
  return base::percent(*share) + " of what was promised so far";
}

}  // namespace commonweal::investment
