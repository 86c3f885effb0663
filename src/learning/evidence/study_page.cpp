#include "learning/evidence/study_page.hpp"

#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "learning/evidence/study_effect.hpp"
#include "learning/evidence/study_exclusion_page.hpp"
#include "learning/evidence/study_history_page.hpp"
#include "learning/evidence/study_store.hpp"
#include "learning/evidence/study_words.hpp"
#include "missions/site_page.hpp"
#include "platform/html/button.hpp"
#include "platform/html/details.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/notification_banner.hpp"
#include "platform/html/page.hpp"
#include "platform/html/summary_list.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {
namespace {

using missions::Directory;
using missions::Holdings;
using platform::Html;
using platform::Request;
using platform::Right;
using platform::SummaryRow;

constexpr double kSameEffect = 1e-9;  // A file may have fewer digits than we work out.

Html link(const std::string& href, const std::string& text) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

Html heading(platform::Markup words) {
  return Html().raw("<h2 class=\"govuk-heading-l\">").raw(words).raw("</h2>\n");
}

void add_row(std::vector<SummaryRow>& rows, std::string key, std::string value) {
  if (value.empty()) return;
  rows.push_back({.key = {.text = std::move(key)}, .value = {.text = std::move(value)}});
}

void add_row(std::vector<SummaryRow>& rows, std::string key, Html value) {
  rows.push_back({.key = {.text = std::move(key)}, .value = {.html = std::move(value)}});
}

Html intervention_line(const Directory& directory, const Study& study) {
  if (!study.intervention) return {};
  const auto* found = directory.find_intervention(*study.intervention);
  if (found == nullptr) return {};
  return Html()
      .raw("<p class=\"govuk-body\">About ")
      .add(link("/interventions/" + found->code, found->title))
      .raw("</p>\n");
}

Html opening(const Holdings& holdings, const Study& study) {
  Html html;
  html.raw("<span class=\"govuk-caption-xl\">").text(words_of(study.design));
  html.raw("</span>\n<h1 class=\"govuk-heading-xl\">").text(study.title).raw("</h1>\n");
  const std::string by = citation(study);
  if (!by.empty()) html.raw("<p class=\"govuk-body-l\">").text(by).raw("</p>\n");
  return html.add(intervention_line(holdings.directory, study));
}

Html state_notice(const Study& study) {
  if (study.state == StudyState::excluded) {
    return platform::inset_text({.text = "This study is excluded: " + study.excluded_because +
                                         " It stays in the record, and is not pooled."});
  }
  if (study.state == StudyState::to_extract) {
    return platform::inset_text(
        {.text = "What this study found is still to be extracted from it."});
  }
  return {};
}

Html told_in_words(const Study& study) {
  Html html = heading("What it found");
  html.raw("<p class=\"govuk-body\">No effect size is held of this study. ");
  html.text(study.design == StudyDesign::qualitative || study.design == StudyDesign::practice
                ? "Evidence of this kind tells how and why something works, and for whom."
                : "What it reports is not, or not yet, a figure that can be pooled.");
  return html.raw("</p>\n");
}

std::string values_words(const std::vector<NamedValue>& values) {
  std::string words;
  for (const auto& [name, value] : values) {
    words.append(words.empty() ? "" : ", ").append(name).append(" ").append(value);
  }
  return words;
}

// How the effect follows from the figures that are held beside it, where it does.
Html working_html(const Study& study) {
  const EffectText text = effect_text(study);
  if (text.form == EffectForm::estimate) return {};
  const auto worked = worked_effect(text);
  if (!worked || !worked->effect || std::abs(*worked->effect - *study.effect) > kSameEffect) {
    return {};
  }
  Html html;
  for (const auto& sentence : worked->working) {
    html.raw("<p class=\"govuk-body\">").text(sentence).raw("</p>\n");
  }
  return platform::details({.summary_text = "How the effect is worked out", .html = html});
}

Html effect_section(const Study& study) {
  if (!study.effect) return told_in_words(study);
  Html words;
  words.raw("<p class=\"govuk-body-l\">").text(effect_words(study)).raw("</p>\n");
  for (const auto& sentence : effect_sentences(study)) {
    words.raw("<p class=\"govuk-body\">").text(sentence).raw("</p>\n");
  }
  std::vector<SummaryRow> rows;
  add_row(rows, "Outcome", study.outcome);
  add_row(rows, "As it is pooled", scale_words(study));
  add_row(rows, "Standard error",
          study.standard_error ? base::grouped(*study.standard_error, 4) : "Not held");
  add_row(rows, "Computed from", values_words(study.reported));
  return heading("What it found")
      .add(platform::inset_text({.html = std::move(words)}))
      .add(platform::summary_list({.rows = std::move(rows)}))
      .add(working_html(study));
}

Html metric_html(const Directory& directory, const std::string& code) {
  const auto* metric = directory.find_metric(code);
  return metric == nullptr ? Html().text(code) : link("/metrics/" + code, metric->short_title);
}

Html about_section(const Directory& directory, const Study& study) {
  std::vector<SummaryRow> rows;
  add_row(rows, "Design", std::string(words_of(study.design)));
  add_row(rows, "State", std::string(words_of(study.state)));
  if (!study.effect) add_row(rows, "Outcome", study.outcome);
  if (study.metric) add_row(rows, "Measure", metric_html(directory, *study.metric));
  add_row(rows, "People",
          study.people ? base::grouped(static_cast<double>(*study.people)) : "Not said");
  add_row(rows, "Setting", study.setting);
  add_row(rows, "Population", study.population);
  add_row(rows, "Country", study.country);
  add_row(rows, "Follow-up",
          study.follow_up_months ? base::shortest(*study.follow_up_months) + " months" : "");
  add_row(rows, "Funding", study.funding.empty() ? "Not said" : study.funding);
  add_row(rows, "Shares its sample with", study.cluster);
  add_row(rows, "What may explain it", values_words(study.moderators));
  add_row(rows, "Keywords", study.keywords);
  return heading("How it was done").add(platform::summary_list({.rows = std::move(rows)}));
}

Html source_section(const Directory& directory, const Study& study) {
  std::vector<SummaryRow> rows;
  add_row(rows, "Published in", study.journal);
  if (!study.link.empty()) add_row(rows, "Link", link(study.link, study.link));
  const auto* source = study.source ? directory.find_source(*study.source) : nullptr;
  if (source != nullptr) add_row(rows, "Source", link("/sources/" + source->code, source->title));
  add_row(rows, "Where in the source", study.rows);
  if (rows.empty()) return {};
  return heading("Where it comes from").add(platform::summary_list({.rows = std::move(rows)}));
}

Html abstract_section(const Study& study) {
  if (study.abstract.empty()) return {};
  return platform::details({.summary_text = "Abstract", .text = study.abstract});
}

// Those of the same intervention that speak of the same outcome.
std::vector<const missions::Effect*> effects_of(const Directory& directory, const Study& study) {
  std::vector<const missions::Effect*> effects;
  if (!study.intervention) return effects;
  for (const auto* effect : directory.effects_of(*study.intervention)) {
    const bool is_on_metric = study.metric && effect->metric == study.metric;
    if (effect->outcome == study.outcome || is_on_metric) effects.push_back(effect);
  }
  return effects;
}

Html effects_section(const Directory& directory, const Study& study) {
  const auto effects = effects_of(directory, study);
  Html html = heading("Effects that it speaks to");
  if (effects.empty()) {
    return html.raw(
        "<p class=\"govuk-body\">No effect of this intervention on this outcome is published."
        "</p>\n");
  }
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto* effect : effects) {
    const bool is_pooled = effect->origin == missions::EffectOrigin::pooled;
    html.raw("<li>").add(link("/effects/" + effect->code, effect->outcome));
    html.text(!is_pooled           ? ": as others published it"
              : is_poolable(study) ? ": pooled from studies such as this one"
                                   : ": pooled from other studies")
        .raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

Html changing(const Request& request, const Study& study, const base::Error* fault) {
  if (!platform::may_enter(request.visitor, Right::add_evidence)) return {};
  Html html = platform::button({.text = "Change this study",
                                .href = "/studies/" + study.code + "/edit",
                                .classes = "govuk-button--secondary cw-no-print"});
  if (study.state != StudyState::excluded) html.add(exclusion_form(request, study, fault));
  return html;
}

Html outcome_banner(const Request& request) {
  if (request.visitor.is_guest() || request.query("done") != "kept") return {};
  return platform::notification_banner(
      {.text = "The study was kept.", .kind = platform::NotificationBanner::Kind::success});
}

Html closing(const Study& study) {
  Html html;
  html.raw("<ul class=\"cw-downloads\">\n<li>");
  html.add(link("/api/v1/studies/" + study.code, "This page as data (JSON)")).raw("</li>\n<li>");
  if (study.intervention) {
    html.add(
        link("/studies?intervention=" + *study.intervention, "All studies of this intervention"));
  } else {
    html.add(link("/studies", "All studies"));
  }
  return html.raw("</li>\n</ul>\n");
}

}  // namespace

base::Result<Study> study_asked(const Request& request, const Holdings& holdings) {
  const auto code = request.field("study").text;
  auto study = find_study(holdings.transaction, code);
  if (study) return *std::move(study);
  return base::fail(base::ErrorCode::not_found, "There is no study \"" + std::string(code) + "\".");
}

platform::Response study_response(const Request& request, const Holdings& holdings,
                                  const Study& study, const base::Error* fault,
                                  const Html& quality) {
  const Directory& directory = holdings.directory;
  Html html;
  html.raw("<div class=\"cw-measure\">\n");
  if (fault != nullptr) html.add(exclusion_faults(*fault));
  html.add(outcome_banner(request)).add(opening(holdings, study)).add(state_notice(study));
  html.add(effect_section(study)).add(about_section(directory, study));
  html.add(source_section(directory, study)).add(abstract_section(study));
  html.add(effects_section(directory, study)).raw("</div>\n");
  html.add(study_history_html(study_versions(holdings.transaction, study.code)));
  html.raw("<div class=\"cw-measure\">\n");
  html.add(quality);
  html.add(changing(request, study, fault)).raw("</div>\n");
  html.add(closing(study));
  platform::Page page = missions::site_page(study.title, std::move(html), request.visitor);
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = "Studies", .href = "/studies"},
                      {.text = study.title}};
  if (fault != nullptr) page.state = platform::PageState::in_error;
  auto response = platform::ok_html(platform::layout(page));
  if (fault != nullptr) response.status = platform::http_status(fault->code);
  return response;
}

base::Result<platform::Response> show_study(const Request& request, const Holdings& holdings) {
  auto study = study_asked(request, holdings);
  if (!study) return base::fail(std::move(study));
  return study_response(request, holdings, *study, nullptr);
}

}  // namespace commonweal::learning
