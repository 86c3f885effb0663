#include "platform/about/figure_specimens.hpp"

#include "platform/html/input.hpp"
#include "platform/html/own/data_table.hpp"
#include "platform/html/own/empty_state.hpp"
#include "platform/html/own/filter_bar.hpp"
#include "platform/html/own/metric_card.hpp"
#include "platform/html/own/step_flow.hpp"
#include "platform/html/select.hpp"

namespace commonweal::platform {
namespace {

// Figures that are made up, as the page says.
MetricCard waiting(ChangeSense sense, std::string words) {
  return {.title = "People waiting for treatment",
          .href = "#metric-card",
          .heading_level = 4,
          .value = "7.77 million",
          .unit = "people",
          .period = "September 2023",
          .change = MetricChange{.sense = sense, .words = std::move(words)},
          .gap = "5.45 million above the record low",
          .recovery = "9.98 years, until September 2033"};
}

Specimen card_specimen() {
  auto provisional = waiting(ChangeSense::neutral, "Up 700,000 since September 2022");
  provisional.note = "Provisional";
  return {"Metric card",
          "metric_card(MetricCard), metric_cards(std::vector<MetricCard>)",
          "One measure in a small space. The word before a change says what it means.",
          {{"Side by side, in each state",
            metric_cards({waiting(ChangeSense::worse, "Up 700,000 since September 2022"),
                          waiting(ChangeSense::better, "Down 700,000 since September 2022"),
                          waiting(ChangeSense::steady, "Up 100 since September 2022"),
                          provisional,
                          {.title = "People in absolute poverty",
                           .heading_level = 4,
                           .note = "A core metric of its mission."}})}}};
}

std::string address(std::string_view sort, std::int64_t page) {
  return "?sort=" + std::string(sort) + "&page=" + std::to_string(page) + "#data-table";
}

DataTable waits() {
  return {.caption = "Weeks waited, by body",
          .columns = {{.text = "Body", .key = "name"},
                      {.text = "Weeks",
                       .key = "weeks",
                       .format = CellFormat::numeric,
                       .first = SortOrder::descending},
                      {.text = "Status"}},
          .rows = {{{.text = "Ayton"}, {.text = "14.2"}, {.text = "Final"}},
                   {{.text = "Beeford"}, {.text = "12.9"}, {.text = "Provisional"}}},
          .sorted = Sorted{"weeks", SortOrder::descending},
          .page = 2,
          .pages = 9,
          .total = "Rows 3 to 4 of 18",
          .address = address};
}

Specimen table_specimen() {
  DataTable empty = waits();
  empty.rows.clear();
  empty.empty = "No body is called that.";
  return {
      "Data table",
      "data_table(DataTable)",
      "A table that is sorted and turned by links.",
      {{"Sorted, on the second page", data_table(waits())}, {"Without rows", data_table(empty)}}};
}

Specimen filter_specimen() {
  return {"Filter bar",
          "filter_bar(FilterBar)",
          "Chooses what a page shows.",
          {{"As it is",
            filter_bar({.action = "/components/figures",
                        .label = "Sample of a choice",
                        .fields = {input({.name = "q", .label = {.text = "Name or code"}}),
                                   select({.name = "kind",
                                           .label = {.text = "Kind of body"},
                                           .items = {{.text = "All", .value = ""},
                                                     {.text = "Councils", .value = "council"}}})},
                        .button_text = "Search",
                        .clear_href = "/components/figures#filter-bar"})}}};
}

Specimen flow_specimen() {
  return {
      "Flow of steps",
      "step_flow(StepFlow)",
      "The steps that something goes through, and how far it has come.",
      {{"On the way",
        step_flow(
            {.label = "Sample of a proposal",
             .steps = {{.title = "Proposed", .state = StepState::done, .detail = "12 March 2026"},
                       {.title = "Funded", .state = StepState::current},
                       {.title = "Delivered"},
                       {.title = "Evaluated"}}})}}};
}

Specimen empty_specimen() {
  return {"Empty state",
          "empty_state(EmptyState)",
          "Stands where there is nothing yet, and says what to do.",
          {{"With something to do", empty_state({.title = "No sources are held yet",
                                                 .heading_level = 4,
                                                 .text = "Figures come with their sources.",
                                                 .action_text = "See the components",
                                                 .action_href = "/components"})},
           {"Without", empty_state({.title = "Nothing has changed", .heading_level = 4})}}};
}

}  // namespace

std::vector<Specimen> figure_specimens() {
  return {card_specimen(), table_specimen(), filter_specimen(), flow_specimen(), empty_specimen()};
}

}  // namespace commonweal::platform
