#include "platform/about/content_specimens.hpp"

#include "platform/html/accordion.hpp"
#include "platform/html/cookie_banner.hpp"
#include "platform/html/details.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/notification_banner.hpp"
#include "platform/html/panel.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/summary_list.hpp"
#include "platform/html/table.hpp"
#include "platform/html/tabs.hpp"
#include "platform/html/tag.hpp"
#include "platform/html/warning_text.hpp"

namespace commonweal::platform {
namespace {

Specimen accordion_specimen() {
  return {"Accordion",
          "accordion(Accordion)",
          "Sections that open and close.",
          {{"With one section open",
            accordion({.id = "methods",
                       .items = {{.heading = {.text = "How the years are worked out"},
                                  .content = {.text = "A past rate of change is repeated."},
                                  .expanded = true},
                                 {.heading = {.text = "Where the figures come from"},
                                  .summary = {.text = "Four publishers"},
                                  .content = {.text = "Each page names its sources."}}},
                       .heading_level = 4,
                       .remember_expanded = false})}}};
}

Specimen tabs_specimen() {
  return {"Tabs",
          "tabs(Tabs)",
          "Views of which one is seen at a time.",
          {{"As they are",
            tabs({.title = "Figures by year",
                  .items = {
                      {.label = "2024", .id = "year-2024", .panel = {.text = "7.54 million"}},
                      {.label = "2023", .id = "year-2023", .panel = {.text = "7.77 million"}}}})}}};
}

Specimen details_specimen() {
  return {
      "Details",
      "details(Details)",
      "Something that only some people need.",
      {{"Closed", details({.summary_text = "What counts as waiting", .text = "From referral."})},
       {"Open", details({.summary_text = "What counts as treated",
                         .text = "From the day treatment starts.",
                         .open = true})}}};
}

Specimen inset_specimen() {
  return {"Inset text",
          "inset_text(InsetText)",
          "Sets a sentence apart.",
          {{"As it is", inset_text({.text = "It would take 9.98 years, until September 2033."})}}};
}

Specimen warning_specimen() {
  return {"Warning text",
          "warning_text(WarningText)",
          "Warns of a consequence.",
          {{"As it is", warning_text({.text = "What is imported cannot be taken back."})}}};
}

Specimen banner_specimen() {
  return {"Notification banner",
          "notification_banner(NotificationBanner)",
          "Tells of something that is not on this page, or that worked.",
          {{"Important", notification_banner({.text = "Some figures are provisional.",
                                              .title_id = "banner-important",
                                              .title_heading_level = 4})},
           {"Success", notification_banner({.text = "The figures have been imported.",
                                            .title_id = "banner-success",
                                            .title_heading_level = 4,
                                            .kind = NotificationBanner::Kind::success,
                                            .disable_auto_focus = true})}}};
}

Specimen panel_specimen() {
  return {
      "Panel",
      "panel(HtmlPanel)",
      "Says that something was done, or asks before it is.",
      {{"Confirmation",
        panel({.title_text = "Proposal sent", .text = "Your reference: HDJ2", .heading_level = 4})},
       {"Interruption",
        panel({.title_text = "Is this figure right?",
               .html = Html().raw("<p class=\"govuk-body\">You entered 109 weeks.</p>"),
               .kind = PanelKind::interruption,
               .actions = {.items = {{.text = "Yes, it is right"},
                                     {.text = "No, change it", .href = "#panel"}}},
               .heading_level = 4})}}};
}

Specimen tag_specimen() {
  return {"Tag",
          "tag(Tag)",
          "A status in a word or two.",
          {{"As it is", tag({.text = "Final"})},
           {"Grey", tag({.text = "Provisional", .classes = "govuk-tag--grey"})},
           {"Green", tag({.text = "Better", .classes = "govuk-tag--green"})},
           {"Red", tag({.text = "Worse", .classes = "govuk-tag--red"})},
           {"Yellow", tag({.text = "Waiting", .classes = "govuk-tag--yellow"})}}};
}

Specimen summary_specimen() {
  return {"Summary list",
          "summary_list(SummaryList)",
          "Facts, with links to change them.",
          {{"As it is",
            summary_list({.rows = {{.key = {.text = "Publisher"}, .value = {.text = "NHS England"}},
                                   {.key = {.text = "Name"},
                                    .value = {.text = "Ada"},
                                    .actions = {.items = {{.text = "Change",
                                                           .href = "#summary-list",
                                                           .visually_hidden_text = "name"}}}}}})},
           {"Without borders",
            summary_list({.rows = {{.key = {.text = "Unit"}, .value = {.text = "people"}}},
                          .classes = "govuk-summary-list--no-border"})}}};
}

HtmlTable figures() {
  return {.caption = "Waiting list by year",
          .caption_classes = "govuk-table__caption--m",
          .head = {{.text = "Month"}, {.text = "People", .format = CellFormat::numeric}},
          .rows = {{{.text = "September 2023"},
                    {.text = "7.77 million", .format = CellFormat::numeric}},
                   {{.text = "September 2022"},
                    {.text = "7.07 million", .format = CellFormat::numeric}}},
          .first_cell_is_header = true};
}

Specimen table_specimen() {
  return {"Table",
          "table(HtmlTable)",
          "Figures in rows and columns.",
          {{"As it is", table(figures())}}};
}

Specimen scroll_specimen() {
  auto wide = figures();
  wide.caption = "A table that may be too wide";
  for (int year = 2010; year < 2022; ++year) {
    wide.head.push_back({.text = std::to_string(year), .format = CellFormat::numeric});
    for (auto& row : wide.rows) row.push_back({.text = "1,234,567", .format = CellFormat::numeric});
  }
  return {"Scroll region",
          "scroll_region(label, content)",
          "Lets what is too wide for a phone scroll by itself. Ours.",
          {{"Round a table", scroll_region("A table that may be too wide", table(wide))}}};
}

Specimen cookie_specimen() {
  return {
      "Cookie banner",
      "cookie_banner(CookieBanner)",
      "Asks before a cookie is set that the service could do without. No page of ours needs it.",
      {{"As it is", cookie_banner({.aria_label = "Cookies on a service",
                                   .messages = {{.heading_text = "Cookies on this service",
                                                 .text = "We use some essential cookies.",
                                                 .actions = {{.text = "Accept", .type = "button"},
                                                             {.text = "View cookies",
                                                              .href = "/cookies"}}}}})}}};
}

}  // namespace

std::vector<Specimen> content_specimens() {
  return {accordion_specimen(), tabs_specimen(),   details_specimen(), inset_specimen(),
          warning_specimen(),   banner_specimen(), panel_specimen(),   tag_specimen(),
          summary_specimen(),   table_specimen(),  scroll_specimen(),  cookie_specimen()};
}

}  // namespace commonweal::platform
