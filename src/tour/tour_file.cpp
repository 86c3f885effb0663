#include "tour/tour_file.hpp"

#include <ostream>
#include <string>

#include "platform/cli/wrapped.hpp"

namespace commonweal::tour {
namespace {

using platform::Json;
using platform::wrapped;

Json texts(const std::vector<std::string>& all) {
  Json array = Json::array();
  for (const auto& text : all) array.add(text);
  return array;
}

Json figures_json(const TourAnswer& answer) {
  Json array = Json::array();
  for (const auto& figure : answer.figures) {
    array.add(
        Json::object({{"name", figure.name}, {"value", figure.value}, {"number", figure.number}}));
  }
  return array;
}

Json helps_json(const TourAnswer& answer) {
  Json array = Json::array();
  for (const auto& help : answer.helps) {
    array.add(Json::object({{"title", help.title},
                            {"moves", help.moves},
                            {"effect", help.effect},
                            {"cost", help.cost},
                            {"certainty", help.certainty},
                            {"rests_on", help.studies},
                            {"in_a_bid", help.in_bid}}));
  }
  return array;
}

Json verdicts_json(const TourAnswer& answer) {
  Json array = Json::array();
  for (const auto& verdict : answer.verdicts) {
    array.add(Json::object(
        {{"criterion", verdict.name}, {"answer", verdict.answer}, {"reason", verdict.reason}}));
  }
  return array;
}

Json origins_json(const TourAnswer& answer) {
  Json array = Json::array();
  for (const auto& origin : answer.origins) {
    array.add(Json::object({{"what", origin.what},
                            {"says", origin.says},
                            {"address", origin.where.href},
                            {"command", origin.command}}));
  }
  return array;
}

Json step_json(const TourAnswer& answer) {
  Json json = Json::object({{"step", number_of(answer.step)},
                            {"title", title_of(answer.step)},
                            {"says", answer.headline},
                            {"sentences", texts(answer.sentences)},
                            {"figures", figures_json(answer)}});
  if (!answer.helps.empty()) json.add("helps", helps_json(answer));
  if (!answer.verdicts.empty()) {
    json.add("mission_test", verdicts_json(answer));
    json.add("what_would_change_it", texts(answer.changes));
  }
  if (!answer.origins.empty()) json.add("origins", origins_json(answer));
  json.add("address", answer.address);
  json.add("commands", texts(answer.commands));
  return json;
}

// A point of a list: its first line after a dash, the others below its words.
void print_point(const std::string& text, std::ostream& out) {
  std::string lines = wrapped(text, 4);
  lines[2] = '-';
  out << lines;
}

void print_helps(const TourAnswer& answer, std::ostream& out) {
  for (const auto& help : answer.helps) {
    print_point(help.title + ", on " + help.moves + ": " + help.effect, out);
    out << wrapped("Cost: " + help.cost + ". " + help.certainty + ". " + help.studies + ".", 4);
  }
}

void print_figures(const TourAnswer& answer, std::ostream& out) {
  for (const auto& figure : answer.figures) out << wrapped(figure.name + ": " + figure.value, 2);
}

void print_verdicts(const TourAnswer& answer, std::ostream& out) {
  for (const auto& verdict : answer.verdicts) {
    out << wrapped(verdict.name + ": " + verdict.answer + ". " + verdict.reason, 2);
  }
  if (!answer.changes.empty()) out << "  What would change the answer:\n";
  for (const auto& change : answer.changes) print_point(change, out);
}

void print_origins(const TourAnswer& answer, std::ostream& out) {
  for (const auto& origin : answer.origins) {
    out << wrapped(origin.what + ": " + origin.says, 2) << "    " << origin.where.href << '\n';
  }
}

void print_step(const TourAnswer& answer, std::ostream& out) {
  out << number_of(answer.step) << ". " << title_of(answer.step) << "\n\n"
      << wrapped(answer.headline, 0);
  for (const auto& sentence : answer.sentences) {
    if (!sentence.empty()) out << wrapped(sentence, 0);
  }
  out << '\n';
  print_helps(answer, out);
  print_verdicts(answer, out);
  print_figures(answer, out);
  print_origins(answer, out);
  out << "\n  Page: " << answer.address << '\n';
  for (const auto& command : answer.commands) out << "  $ " << command << '\n';
}

}  // namespace

Json tour_json(const std::vector<TourAnswer>& answers) {
  Json steps = Json::array();
  for (const auto& answer : answers) steps.add(step_json(answer));
  return Json::object({{"tour", std::move(steps)}});
}

void print_tour(const std::vector<TourAnswer>& answers, std::ostream& out) {
  for (const auto& answer : answers) {
    if (&answer != &answers.front()) out << '\n';
    print_step(answer, out);
  }
}

}  // namespace commonweal::tour
