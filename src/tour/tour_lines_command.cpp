#include "tour/tour_lines_command.hpp"

#include <ostream>
#include <string>

#include "platform/cli/wrapped.hpp"

namespace commonweal::tour {
namespace {

using platform::wrapped;

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

void print_steps(const std::vector<TourAnswer>& answers, std::ostream& out) {
  for (const auto& answer : answers) {
    if (&answer != &answers.front()) out << '\n';
    print_step(answer, out);
  }
}

}  // namespace commonweal::tour
