#include "missions/excess_table_page.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "missions/excess_words.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/table.hpp"

namespace commonweal::missions {
namespace {

using methods::OtherPeers;
using platform::CellFormat;
using platform::Html;
using platform::TableCell;

TableCell number_cell(std::string text) {
  return {.text = std::move(text), .format = CellFormat::numeric};
}

Html in_region(std::string_view name, const platform::HtmlTable& table) {
  return platform::scroll_region(std::string(name), platform::table(table));
}

std::vector<TableCell> row_of(const NamedExcess& of, const methods::ExcessYear& year) {
  std::vector<TableCell> row{{.text = base::reader_text(year.period)},
                             number_cell(rate_text(of, year.rate)),
                             number_cell(peer_rate_text(of, year.peer_rate)),
                             number_cell(std::to_string(year.peers.size())),
                             number_cell(peer_rate_text(of, year.difference()))};
  if (!year.population) return row;
  row.push_back(number_cell(events_text(*year.population)));
  row.push_back(number_cell(events_text(year.excess(of.question.per))));
  return row;
}

// Both answers that one peer has a part in.
struct OfPeer {
  const OtherPeers* without = nullptr;
  const OtherPeers* alone = nullptr;
};

std::map<std::size_t, OfPeer> by_peer(const NamedExcess& of) {
  std::map<std::size_t, OfPeer> found;
  for (const auto& it : of.answer.others) {
    auto& of_peer = found[it.peer];
    (it.kind == OtherPeers::Kind::alone ? of_peer.alone : of_peer.without) = &it;
  }
  return found;
}

TableCell other_cell(const NamedExcess& of, const OtherPeers* other) {
  return number_cell(other == nullptr ? "None" : other_text(of, *other));
}

}  // namespace

Html excess_years_table(const ChosenExcess& chosen) {
  CW_CHECK(chosen.excess);
  const NamedExcess& of = *chosen.excess;
  platform::HtmlTable table{
      .caption = chosen.metric->title + ", year by year",
      .caption_classes = "govuk-table__caption--m",
      .head = {{.text = "Year"},
               number_cell(of.unit.name),
               number_cell(of.peers.size() == 1 ? of.peers.front().name : level_name(of)),
               number_cell("Peers with a figure"),
               number_cell("Difference")},
      .rows = {},
      .first_cell_is_header = true};
  if (of.answer.total) {
    table.head.push_back(number_cell("Population"));
    table.head.push_back(number_cell("More " + of.events));
  }
  for (const auto& year : of.answer.years) table.rows.push_back(row_of(of, year));
  return in_region("Year by year", table);
}

Html excess_peers_table(const ChosenExcess& chosen) {
  CW_CHECK(chosen.excess);
  const NamedExcess& of = *chosen.excess;
  if (of.peers.size() < 2 || of.answer.others.empty()) return {};
  const std::string what = of.answer.total ? "More " + of.events : "Difference";
  platform::HtmlTable table{.caption = "What other choices of peers would give",
                            .caption_classes = "govuk-table__caption--m",
                            .head = {{.text = "Peer"},
                                     number_cell(what + " without it"),
                                     number_cell(what + " against it alone"),
                                     number_cell("Years with its figure")},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const auto& [peer, answers] : by_peer(of)) {
    table.rows.push_back({{.text = of.peers[peer].name},
                          other_cell(of, answers.without),
                          other_cell(of, answers.alone),
                          number_cell(std::to_string(
                              answers.alone == nullptr ? std::size_t{0} : answers.alone->years))});
  }
  return in_region("Other choices of peers", table);
}

}  // namespace commonweal::missions
