#include "missions/excess_command.hpp"

#include <algorithm>
#include <array>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "base/period_text.hpp"
#include "base/problems.hpp"
#include "missions/excess.hpp"
#include "missions/excess_file.hpp"
#include "missions/excess_words.hpp"
#include "missions/layout/condition.hpp"
#include "missions/rates_file.hpp"
#include "missions/series_file.hpp"
#include "platform/cli/words.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::missions {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;

// What the options say, apart from the question itself.
struct Asked {
  RatesColumns columns;
  std::vector<std::string> units;  // The unit first, then its peers.
  std::string people_file;
  std::string events;
  double per = 100'000;
};

std::string text_of(const Call& call, std::string_view option) {
  const auto given = call.option(option);
  return given ? std::string(given->text) : "";
}

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  if (first == text.npos) return "";
  return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

void add_peers(std::string_view text, std::vector<std::string>& units, base::Problems& problems) {
  while (true) {
    const auto comma = text.find(',');
    std::string name = trimmed(text.substr(0, comma));
    if (name.empty()) {
      problems.add({.place = "--peers",
                    .what = "A name is empty. Give the peers with commas between them: "
                            "\"France,Germany\"."});
    } else {
      units.push_back(std::move(name));
    }
    if (comma == text.npos) return;
    text.remove_prefix(comma + 1);
  }
}

void check_where(const std::string& where, base::Problems& problems) {
  for (const auto part : parts_of(where)) {
    const auto equals = part.find('=');
    if (equals != part.npos && equals > 0) continue;
    problems.add({.place = "--where",
                  .what = "\"" + std::string(part) +
                          "\" names no column with its text. Write COL=TEXT, with ; between "
                          "several: \"sex=all;type=treatable\"."});
  }
}

Asked asked_by(const Call& call, base::Problems& problems) {
  Asked asked{.columns = {.unit = text_of(call, "--unit"),
                          .rate = text_of(call, "--rate"),
                          .period = text_of(call, "--year"),
                          .population = text_of(call, "--population"),
                          .where = text_of(call, "--where"),
                          .nearest = platform::nearest},
              .units = {text_of(call, "--of")},
              .people_file = text_of(call, "--population-file"),
              .events = text_of(call, "--events")};
  add_peers(call.field("--peers").text, asked.units, problems);
  check_where(asked.columns.where, problems);
  if (!asked.people_file.empty() && asked.columns.population.empty()) {
    problems.add({.place = "--population",
                  .what = "Say which column of " + asked.people_file + " has the people."});
  }
  const auto per = base::decimal_number(call.field("--per"));
  if (problems.value_of(per)) asked.per = *per;
  if (const auto given = call.option("--calendar")) {
    const auto calendar = base::calendar_named(*given);
    if (problems.value_of(calendar)) asked.columns.calendar = *calendar;
  }
  return asked;
}

std::string option_for(const std::string& place, const std::string& file) {
  if (place == "unit") return file;
  constexpr std::array kOptionPlaces{"peers", "population", "from", "to", "level", "years", "per"};
  return std::ranges::find(kOptionPlaces, place) == kOptionPlaces.end() ? place : "--" + place;
}

base::Error with_options(base::Error error, const std::string& file) {
  for (auto& problem : error.problems) problem.place = option_for(problem.place, file);
  return error;
}

base::Result<std::vector<methods::NamedRates>> rates_in(const Call& call, const Asked& asked) {
  auto file = platform::open_csv(call.operands[0], call.in);
  if (!file) return base::fail(std::move(file));
  RatesColumns columns = asked.columns;
  if (!asked.people_file.empty()) columns.population.clear();
  return read_rates(*file, columns, asked.units);
}

// A file of the unit's own people: a row for each year.
base::Result<methods::Series> people_in(const Call& call, const Asked& asked) {
  auto file = platform::open_csv(asked.people_file, call.in);
  if (!file) return base::fail(std::move(file));
  const auto& columns = asked.columns;
  return read_series(*file, {.period = columns.period.empty() ? "year" : columns.period,
                             .value = columns.population,
                             .calendar = columns.calendar});
}

// What is wrong with the options and what is wrong with the files are told together.
base::Result<NamedExcess> answered(const Call& call) {
  base::Problems problems;
  const Asked asked = asked_by(call, problems);
  if (!problems.empty()) return std::move(problems).fail();
  auto rates = rates_in(call, asked);
  if (!rates) problems.add(std::move(rates).error());
  std::optional<methods::Series> people;
  if (!asked.people_file.empty()) {
    const auto read = people_in(call, asked);
    if (problems.value_of(read)) people = *read;
  }
  const ExcessText text{.from = text_of(call, "--from"),
                        .to = text_of(call, "--to"),
                        .level = text_of(call, "--level"),
                        .years = text_of(call, "--years")};
  const auto kind = rates ? rates->front().rates.kind() : base::PeriodKind::calendar_year;
  auto question = excess_question(text, kind);
  if (!question) problems.add(with_options(std::move(question).error(), ""));
  if (!problems.empty()) return std::move(problems).fail();
  question->per = asked.per;
  NamedExcess of{.unit = std::move(rates->front()),
                 .peers = {},
                 .question = *question,
                 .answer = {},
                 .events = asked.events,
                 .decimals = 0};
  if (people) of.unit.population = std::move(people);
  of.peers.assign(std::make_move_iterator(rates->begin() + 1),
                  std::make_move_iterator(rates->end()));
  auto answer = methods::excess(of.unit, of.peers, of.question);
  if (!answer) return tl::unexpected(with_options(answer.error(), call.operands[0]));
  of.answer = *std::move(answer);
  return of;
}

struct Column {
  std::string_view name;
  std::size_t width;
};
constexpr Column kColumns[] = {{"Year", 9}, {"Rate", 10},       {"Peers", 12}, {"Difference", 12},
                               {"Of", 6},   {"Population", 14}, {"Excess", 12}};

void put(std::ostream& out, const std::string& text, std::size_t width) {
  out << std::string(width > text.size() ? width - text.size() : 1, ' ') << text;
}

void print_years(const NamedExcess& of, std::ostream& out) {
  const bool has_people = of.answer.total.has_value();
  const std::size_t columns = has_people ? std::size(kColumns) : std::size(kColumns) - 2;
  for (std::size_t i = 0; i < columns; ++i)
    put(out, std::string(kColumns[i].name), kColumns[i].width);
  out << '\n';
  for (const auto& year : of.answer.years) {
    std::vector<std::string> cells{
        base::text(year.period), rate_text(of, year.rate), peer_rate_text(of, year.peer_rate),
        peer_rate_text(of, year.difference()), std::to_string(year.peers.size())};
    if (has_people) {
      cells.push_back(events_text(*year.population));
      cells.push_back(events_text(year.excess(of.question.per)));
    }
    for (std::size_t i = 0; i < cells.size(); ++i) put(out, cells[i], kColumns[i].width);
    out << '\n';
  }
}

void print_text(const NamedExcess& of, std::ostream& out) {
  out << answer_sentence(of) << '\n';
  if (const auto chance = chance_sentence(of); !chance.empty()) out << chance << '\n';
  for (const auto& sentence : other_peers_sentences(of)) out << sentence << '\n';
  for (const auto& sentence : gap_sentences(of)) out << sentence << '\n';
  out << '\n';
  print_years(of, out);
}

base::Result<ExitStatus> excess_of_metric(const Call& call) {
  const auto answer = answered(call);
  if (!answer) return tl::unexpected(answer.error());
  if (call.given("--json")) {
    call.out << excess_json(*answer).pretty() << '\n';
  } else {
    print_text(*answer, call.out);
  }
  return ExitStatus::done;
}

constexpr Option kOptions[] = {
    {.name = "--unit",
     .value = "COL",
     .help = "The column that names the units: countries, councils.",
     .need = Option::Need::required},
    {.name = "--of",
     .value = "NAME",
     .help = "The unit, as the column has it.",
     .need = Option::Need::required},
    {.name = "--peers",
     .value = "A,B,...",
     .help = "Its peers, as the column has them.",
     .need = Option::Need::required},
    {.name = "--rate",
     .value = "COL",
     .help = "The column of rates.",
     .need = Option::Need::required},
    {.name = "--population",
     .value = "COL",
     .help = "The column of people. Without it, only rates are compared."},
    {.name = "--population-file",
     .value = "FILE",
     .help = "Has that column for the unit, a row for each year, where FILE.csv has none."},
    {.name = "--year",
     .value = "COL",
     .help = "The column of periods. Without it, \"year\", or else \"period\"."},
    {.name = "--calendar",
     .value = "academic|financial",
     .help = "Which years 2022-23 and the like are."},
    {.name = "--where",
     .value = "COL=TEXT;...",
     .help = "Only rows whose cells are so; COL!=TEXT for those that are not."},
    {.name = "--from", .value = "PERIOD", .help = "The first year. Without it, the unit's first."},
    {.name = "--to", .value = "PERIOD", .help = "The last year. Without it, the unit's last."},
    {.name = "--level",
     .value = "mean|median|weighted",
     .help = "What stands for the peers; weighted is by their people.",
     .fallback = "mean"},
    {.name = "--years",
     .value = "any|all",
     .help = "Which years count: those with a figure of any peer, or of all of them.",
     .fallback = "any"},
    {.name = "--per",
     .value = "NUMBER",
     .help = "How many people a rate is for.",
     .fallback = "100000"},
    {.name = "--events",
     .value = "WORD",
     .help = "What the rates count, for the sentences.",
     .fallback = "events"},
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

const platform::Command kMetricExcess{
    .area = "metric",
    .verb = "excess",
    .summary = "Says how many more events a unit had than at its peers' rate.",
    .description =
        "Takes the mean, or another level, of the peers' rates off the unit's in each year, "
        "multiplies it by the unit's people, and adds the years up. Says how sure that is by "
        "chance, and what other choices of peers would have said: they move it more. It compares, "
        "and says nothing of causes.",
    .example =
        "commonweal metric excess oecd.csv --unit country --of \"United Kingdom\" --peers "
        "France,Germany --rate rate --population people",
    .operands = {platform::Operands::Count::one, "FILE.csv",
                 "A CSV file or an .xlsx workbook with a row for each unit and year; - is standard "
                 "input."},
    .options = kOptions,
    .run = excess_of_metric,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::missions
