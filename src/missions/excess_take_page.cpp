// What a body held against its peers can be taken away as.

#include <string>
#include <utility>
#include <vector>

#include "base/period_text.hpp"
#include "missions/excess_chart_page.hpp"
#include "missions/excess_page.hpp"
#include "missions/excess_store.hpp"
#include "platform/chart/chart_file.hpp"
#include "platform/chart/png.hpp"
#include "platform/http/download.hpp"

namespace commonweal::missions {
namespace {

using platform::DataCell;
using platform::Request;
using platform::Response;

base::Result<ChosenExcess> answered(const Request& request, const Holdings& holdings) {
  auto chosen =
      load_excess(holdings, excess_address(request.field("metric").text, request.query_parameters));
  if (!chosen || chosen->excess) return chosen;
  return base::fail(base::ErrorCode::not_found, "There is nothing to hold it against.");
}

std::string names_of(const NamedExcess& of, const std::vector<std::size_t>& peers) {
  std::string names;
  for (const auto peer : peers) {
    names.append(names.empty() ? "" : "; ").append(of.peers[peer].name);
  }
  return names;
}

platform::DataSheet sheet_of(const ChosenExcess& chosen) {
  const NamedExcess& of = *chosen.excess;
  platform::DataSheet sheet{.name = "Against peers",
                            .columns = {"period", "rate", "peer_rate", "difference", "population",
                                        "excess", "peers_with_a_figure"},
                            .rows = {}};
  for (const auto& year : of.answer.years) {
    DataCell excess;
    if (year.population) excess = year.excess(of.question.per);
    sheet.rows.push_back({base::text(year.period), year.rate, year.peer_rate, year.difference(),
                          year.population, std::move(excess), names_of(of, year.peers)});
  }
  for (const auto& [source, rows] : chosen.sources) {
    sheet.about.push_back({"Source", source->title + ", " + source->publisher});
    sheet.about.push_back({"Attribution", source->attribution});
  }
  sheet.about.push_back({"Method", std::string(methods::kExcessVersion)});
  sheet.about.push_back({"Figures, SHA-256", chosen.digest});
  return sheet;
}

base::Result<Response> sheet(const Request& request, const Holdings& holdings,
                             platform::SheetForm form) {
  auto chosen = answered(request, holdings);
  if (!chosen) return base::fail(std::move(chosen));
  return platform::download(sheet_of(*chosen), form, chosen->metric->code + "-excess");
}

base::Result<std::string> svg(const Request& request, const Holdings& holdings) {
  auto chosen = answered(request, holdings);
  if (!chosen) return base::fail(std::move(chosen));
  std::string words;
  for (const auto& [source, rows] : chosen->sources) {
    words.append(words.empty() ? "" : " ").append(source->attribution);
  }
  return platform::svg_file(excess_rates_chart(*chosen), {.source = std::move(words)});
}

Response file(std::string content, std::string type, const Request& request,
              std::string_view ending) {
  const std::string name =
      std::string(request.field("metric").text).append("-excess.").append(ending);
  return {.content_type = std::move(type),
          .body = std::move(content),
          .headers = {{"Content-Disposition", "attachment; filename=\"" + name + "\""}}};
}

}  // namespace

base::Result<Response> take_excess_csv(const Request& request, const Holdings& holdings) {
  return sheet(request, holdings, platform::SheetForm::csv);
}

base::Result<Response> take_excess_xlsx(const Request& request, const Holdings& holdings) {
  return sheet(request, holdings, platform::SheetForm::xlsx);
}

base::Result<Response> take_excess_svg(const Request& request, const Holdings& holdings) {
  auto drawn = svg(request, holdings);
  if (!drawn) return base::fail(std::move(drawn));
  return file(*std::move(drawn), "image/svg+xml", request, "svg");
}

base::Result<Response> take_excess_png(const Request& request, const Holdings& holdings) {
  auto drawn = svg(request, holdings);
  if (!drawn) return base::fail(std::move(drawn));
  return file(platform::png_of(*drawn), "image/png", request, "png");
}

}  // namespace commonweal::missions
