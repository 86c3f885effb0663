#include "learning/synthesis/effect_page.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "learning/quality/appraisal_part_page.hpp"
#include "learning/synthesis/effect_parts_page.hpp"
#include "learning/synthesis/effect_version_store.hpp"
#include "learning/synthesis/effect_versions_page.hpp"
#include "learning/synthesis/pool_parts_page.hpp"
#include "learning/synthesis/synthesis_store.hpp"
#include "missions/site_page.hpp"
#include "platform/html/notification_banner.hpp"

namespace commonweal::learning {
namespace {

using base::ErrorCode;
using platform::Html;
using platform::Request;
using platform::Response;

base::Result<std::vector<EffectVersion>> versions_of(const missions::Holdings& holdings,
                                                     std::string_view code) {
  auto found = holdings.directory.effect(code);
  if (!found) return base::fail(std::move(found));
  return effect_versions(holdings.transaction, code);
}

EffectView view_of(const missions::Holdings& holdings, const EffectVersion& version) {
  const auto& effect = version.effect;
  EffectView view{
      .version = version,
      .intervention = holdings.directory.find_intervention(effect.intervention),
      .metric = effect.metric ? holdings.directory.find_metric(*effect.metric) : nullptr,
      .source = holdings.directory.find_source(effect.source),
      .factors = holdings.directory.factors_of(effect.code),
      .news = load_news(holdings.transaction, version)};
  return view;
}

Html published_banner(const Request& request, const EffectVersion& version) {
  if (request.query("done") != "published" || request.visitor.is_guest()) return {};
  return platform::notification_banner(
      {.text = "Version " + std::to_string(version.number) + " is published.",
       .kind = platform::NotificationBanner::Kind::success});
}

platform::Page page_of(const EffectView& view, Html main, const Request& request,
                       std::string last) {
  auto page = missions::site_page(effect_title(view), std::move(main), request.visitor);
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = "Effects", .href = "/effects"}};
  if (!last.empty()) {
    page.breadcrumbs.push_back(
        {.text = effect_title(view), .href = "/effects/" + view.version.effect.code});
  } else {
    last = effect_title(view);
  }
  page.breadcrumbs.push_back({.text = std::move(last)});
  return page;
}

std::optional<std::size_t> number_in(std::string_view text) {
  const auto number = base::whole_number({.place = "version", .text = text});
  if (!number || *number < 1) return std::nullopt;
  return static_cast<std::size_t>(*number);
}

}  // namespace

base::Result<Response> show_effect(const Request& request, const missions::Holdings& holdings) {
  auto versions = versions_of(holdings, request.field("effect").text);
  if (!versions) return base::fail(std::move(versions));
  const EffectView view = view_of(holdings, versions->back());
  Html html;
  html.raw("<div class=\"cw-measure\">\n").add(published_banner(request, view.version));
  html.add(effect_opening(view)).add(effect_news_part(view)).raw("</div>\n");
  html.add(effect_charts(view)).raw("<div class=\"cw-measure\">\n");
  html.add(effect_facts(view));
  html.add(effect_quality_part(holdings, request.visitor, view.version.effect));
  html.raw("</div>\n").add(effect_factors(view));
  html.add(effect_versions_part(*versions)).raw("<div class=\"cw-measure\">\n");
  html.add(effect_sources(view)).raw("</div>\n");
  return platform::ok_html(platform::layout(page_of(view, std::move(html), request, "")));
}

base::Result<Response> show_effect_version(const Request& request,
                                           const missions::Holdings& holdings) {
  const auto text = request.field("version").text;
  auto versions = versions_of(holdings, request.field("effect").text);
  if (!versions) return base::fail(std::move(versions));
  const auto number = number_in(text);
  if (!number || *number > versions->size()) {
    return base::fail(ErrorCode::not_found,
                      "There is no version \"" + std::string(text) + "\" of this effect.");
  }
  EffectView view = view_of(holdings, (*versions)[*number - 1]);
  if (!view.version.is_latest()) view.factors.clear();  // They are those of today.
  Html html;
  html.raw("<div class=\"cw-measure\">\n").add(later_version_notice(view.version));
  html.add(effect_opening(view)).raw("</div>\n");
  html.add(effect_changes(*versions, *number)).raw("<div class=\"cw-measure\">\n");
  html.add(effect_facts(view)).raw("</div>\n").add(effect_versions_part(*versions));
  html.raw("<div class=\"cw-measure\">\n").add(effect_sources(view)).raw("</div>\n");
  return platform::ok_html(platform::layout(
      page_of(view, std::move(html), request, "Version " + std::to_string(*number))));
}

}  // namespace commonweal::learning
