#pragma once

// For tests: an address for every route that a guest may ask for, and what comes back.

#include "platform/http/request.hpp"

namespace commonweal::app {

// What a guest gets. A route without a line here fails EveryRouteNamesWhoMayAndIsTested.
struct Scenario {
  const char* pattern;
  const char* path;
  platform::Parameters query = {};
  int status = 200;
  const char* content_type = "text/html; charset=utf-8";
};

inline constexpr auto kJson = "application/json";
inline constexpr auto kCsv = "text/csv; charset=utf-8";
inline constexpr auto kExcess = "/api/v1/metrics/{metric}/excess";
inline constexpr auto kCompare = "/api/v1/metrics/{metric}/compare";
inline constexpr auto kText = "text/plain; charset=utf-8";
inline constexpr auto kProjection = "/api/v1/metrics/{metric}/projection";
inline constexpr auto kObservations = "/api/v1/metrics/{metric}/observations";
inline constexpr auto kRevisions = "/api/v1/metrics/{metric}/revisions";
inline constexpr auto kHtmlPage = "text/html; charset=utf-8";
inline constexpr auto kBrief = "/metrics/{metric}/brief";
inline constexpr auto kBriefPdf = "/metrics/{metric}/brief.pdf";
inline constexpr auto kMissionBrief = "/missions/{mission}/brief";
inline constexpr auto kMissionBriefPdf = "/missions/{mission}/brief.pdf";
inline constexpr auto kCascadeApi = "/api/v1/missions/{mission}/cascade";
inline constexpr auto kBriefApi = "/api/v1/metrics/{metric}/brief";
inline constexpr auto kMissionBriefApi = "/api/v1/missions/{mission}/brief";
inline constexpr auto kMissionStatus = "/missions/{mission}/status";
inline constexpr auto kMissionStatusApi = "/api/v1/missions/{mission}/status";
inline constexpr auto kTargetApi = "/api/v1/targets/{target}";
inline constexpr auto kRevisionsXlsx = "/api/v1/metrics/{metric}/revisions.xlsx";
inline constexpr auto kXlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
inline constexpr auto kRevisionsCsv = "/api/v1/metrics/{metric}/revisions.csv";

inline constexpr auto kForecast = "/api/v1/metrics/{metric}/forecast";
inline constexpr auto kForecastSvg = "/metrics/{metric}/forecast/chart.svg";
inline constexpr auto kMoves = "/metrics/{metric}/interventions";
inline constexpr auto kMovesCsv = "/metrics/{metric}/interventions.csv";
inline constexpr auto kMovesXlsx = "/metrics/{metric}/interventions.xlsx";
inline constexpr auto kMovesApi = "/api/v1/metrics/{metric}/interventions";
inline constexpr auto kForecastPng = "/metrics/{metric}/forecast/chart.png";

inline const Scenario kScenarios[] = {
    {"/audit", "/audit", {}, 303, ""},  // To sign in first.
    {"/", "/"},
    {"/missions/{mission}", "/missions/health"},
    {"/missions/{mission}", "/missions/health", {{"sort", "-years"}}},
    {"/missions/{mission}", "/missions/beds", {}, 404},
    {"/missions/{mission}/cascade", "/missions/health/cascade"},
    {"/missions/{mission}/cascade", "/missions/health/cascade", {{"metric", "adult-smoking"}}},
    {"/missions/{mission}/cascade", "/missions/health/cascade", {{"metric", "ks2-gap"}}, 404},
    {"/bodies/{body}/asks", "/bodies/nhs-england/asks"},
    {"/bodies/{body}/asks", "/bodies/Mars/asks", {}, 404},
    {"/bodies/{body}/letter", "/bodies/nhs-england/letter"},
    {"/bodies/{body}/letter.pdf", "/bodies/nhs-england/letter.pdf", {}, 404},
    {"/letters/{letter}", "/letters/nhs-england-1", {}, 404},
    {"/letters/{letter}.pdf", "/letters/nhs-england-1.pdf", {}, 404},
    {kCascadeApi, "/api/v1/missions/health/cascade", {}, 200, kJson},
    {kCascadeApi, "/api/v1/missions/beds/cascade", {}, 404, kJson},
    {"/api/v1/bodies/{body}/asks", "/api/v1/bodies/nhs-england/asks", {}, 200, kJson},
    {"/api/v1/bodies/{body}/letter", "/api/v1/bodies/nhs-england/letter", {}, 200, kJson},
    {"/api/v1/letters/{letter}", "/api/v1/letters/nhs-england-1", {}, 404, kJson},
    {"/api/v1/missions", "/api/v1/missions", {}, 200, kJson},
    {"/api/v1/missions", "/api/v1/missions", {{"page", "9"}}, 404, kJson},
    {"/api/v1/missions/{mission}", "/api/v1/missions/health", {}, 200, kJson},
    {"/api/v1/missions/{mission}", "/api/v1/missions/beds", {}, 404, kJson},
    {"/api/v1/metrics", "/api/v1/metrics", {}, 200, kJson},
    {"/api/v1/metrics", "/api/v1/metrics", {{"per-page", "no"}}, 400, kJson},
    {"/metrics/{metric}", "/metrics/ks2-gap"},
    {"/metrics/{metric}", "/metrics/ks2-gap", {{"level", "lo"}}, 400},
    {"/metrics/{metric}", "/metrics/beds", {}, 404},
    {"/metrics/{metric}", "/metrics/ks2-gap", {{"body", "Mars"}}, 404},
    {"/metrics/{metric}", "/metrics/%3Cscript%3E", {}, 404},
    {"/metrics/{metric}/forecast", "/metrics/ks2-gap/forecast"},
    {"/metrics/{metric}/forecast", "/metrics/ks2-gap/forecast", {{"horizon", "far"}}, 400},
    {"/metrics/{metric}/forecast", "/metrics/beds/forecast", {}, 404},
    {"/metrics/{metric}/forecast.csv", "/metrics/ks2-gap/forecast.csv", {}, 200, kCsv},
    {"/metrics/{metric}/forecast.xlsx", "/metrics/ks2-gap/forecast.xlsx", {}, 200, kXlsx},
    {kForecastSvg, "/metrics/ks2-gap/forecast/chart.svg", {}, 200, "image/svg+xml"},
    {kForecastPng, "/metrics/ks2-gap/forecast/chart.png", {}, 200, "image/png"},
    {kForecastSvg, "/metrics/ks2-gap/forecast/chart.svg", {{"model", "x"}}, 400},
    {kForecast, "/api/v1/metrics/ks2-gap/forecast", {}, 200, kJson},
    {kForecast, "/api/v1/metrics/ks2-gap/forecast", {{"horizon", "far"}}, 400, kJson},
    {kForecast, "/api/v1/metrics/beds/forecast", {}, 404, kJson},
    {"/framework", "/framework"},
    {"/framework", "/framework", {{"mission", "safety"}}},
    {"/framework", "/framework", {{"mission", "none"}}, 404},
    {"/framework/{body}", "/framework/E06000009"},
    {"/framework/{body}", "/framework/Mars", {}, 404},
    {"/framework/{body}.csv", "/framework/E92000001.csv", {}, 200, kCsv},
    {"/framework/{body}.xlsx", "/framework/E92000001.xlsx", {}, 200, kXlsx},
    {"/api/v1/framework/{body}", "/api/v1/framework/E92000001", {}, 200, kJson},
    {"/api/v1/framework/{body}", "/api/v1/framework/Mars", {}, 404, kJson},
    {"/sources", "/sources"},
    {"/sources", "/sources", {{"page", "99"}}, 404},
    {"/sources/{source}", "/sources/nhs-rtt"},
    {"/sources/{source}", "/sources/none", {}, 404},
    {"/search", "/search"},
    {"/search", "/search", {{"q", "waiting"}}},
    {"/search", "/search", {{"q", "xyzzy"}}},
    {"/api/v1/sources", "/api/v1/sources", {}, 200, kJson},
    {"/api/v1/sources/{source}", "/api/v1/sources/nhs-rtt", {}, 200, kJson},
    {"/api/v1/sources/{source}", "/api/v1/sources/none", {}, 404, kJson},
    {"/api/v1/search", "/api/v1/search", {{"q", "waiting"}}, 200, kJson},
    {"/metrics/{metric}/chart.svg", "/metrics/ks2-gap/chart.svg", {}, 200, "image/svg+xml"},
    {"/metrics/{metric}/chart.svg", "/metrics/beds/chart.svg", {}, 404},
    {"/metrics/{metric}/chart.png", "/metrics/ks2-gap/chart.png", {}, 200, "image/png"},
    {"/metrics/{metric}.csv", "/metrics/ks2-gap.csv", {}, 200, "text/csv; charset=utf-8"},
    {"/metrics/{metric}.csv", "/metrics/beds.csv", {}, 404},
    {"/metrics/{metric}.xlsx", "/metrics/ks2-gap.xlsx", {}, 200, kXlsx},
    {"/metrics/{metric}.json", "/metrics/ks2-gap.json", {}, 200, kJson},
    {"/api/v1/metrics/{metric}", "/api/v1/metrics/ks2-gap", {}, 200, kJson},
    {"/api/v1/metrics/{metric}", "/api/v1/metrics/beds", {}, 404, kJson},
    {kObservations, "/api/v1/metrics/ks2-gap/observations", {}, 200, kJson},
    {kObservations, "/api/v1/metrics/ks2-gap/observations", {{"known-on", "soon"}}, 400, kJson},
    {"/metrics/{metric}/revisions", "/metrics/ks2-gap/revisions"},
    {"/api", "/api"},
    {"/api/v1/openapi.json", "/api/v1/openapi.json", {}, 200, kJson},
    {"/metrics/{metric}/revisions", "/metrics/beds/revisions", {}, 404},
    {kRevisions, "/api/v1/metrics/ks2-gap/revisions", {}, 200, kJson},
    {kRevisions, "/api/v1/metrics/beds/revisions", {}, 404, kJson},
    {kRevisionsCsv, "/api/v1/metrics/ks2-gap/revisions.csv", {}, 200, "text/csv; charset=utf-8"},
    {kBrief, "/metrics/ks2-gap/brief", {}, 200, kHtmlPage},
    {kBrief, "/metrics/beds/brief", {}, 404, kHtmlPage},
    {kBriefPdf, "/metrics/ks2-gap/brief.pdf", {}, 200, "application/pdf"},
    {kMissionBrief, "/missions/health/brief", {}, 200, kHtmlPage},
    {kMissionBriefPdf, "/missions/health/brief.pdf", {}, 200, "application/pdf"},
    {kBriefApi, "/api/v1/metrics/ks2-gap/brief", {}, 200, kJson},
    {kMissionBriefApi, "/api/v1/missions/health/brief", {}, 200, kJson},
    {kRevisionsXlsx, "/api/v1/metrics/ks2-gap/revisions.xlsx", {}, 200, kXlsx},
    {kRevisionsCsv, "/api/v1/metrics/beds/revisions.csv", {}, 404, kJson},
    {kProjection, "/api/v1/metrics/ks2-gap/projection", {}, 200, kJson},
    {kProjection, "/api/v1/metrics/ks2-gap/projection", {{"to", "lo"}}, 400, kJson},
    {kProjection, "/api/v1/metrics/beds/projection", {}, 404, kJson},
    {"/status", "/status"},
    {"/status", "/status", {{"known-on", "yesterday"}}, 400},
    {kMissionStatus, "/missions/security/status"},
    {kMissionStatus, "/missions/none/status", {}, 404},
    {"/targets", "/targets"},
    {"/targets", "/targets", {{"verdict", "missed"}, {"mission", "security"}}},
    {"/targets/{target}", "/targets/child-poverty-2020"},
    {"/targets/{target}", "/targets/child-poverty-2020", {{"known-on", "1969-01-01"}}, 404},
    {"/targets/{target}", "/targets/none", {}, 404},
    {"/api/v1/status", "/api/v1/status", {}, 200, kJson},
    {kMissionStatusApi, "/api/v1/missions/security/status", {}, 200, kJson},
    {kMissionStatusApi, "/api/v1/missions/none/status", {}, 404, kJson},
    {"/api/v1/targets", "/api/v1/targets", {}, 200, kJson},
    {"/api/v1/targets", "/api/v1/targets", {{"verdict", "good"}}, 400, kJson},
    {kTargetApi, "/api/v1/targets/child-poverty-2020", {}, 200, kJson},
    {kTargetApi, "/api/v1/targets/none", {}, 404, kJson},
    {kMoves, "/metrics/adult-smoking/interventions"},
    {kMoves, "/metrics/ks2-gap/interventions"},
    {kMoves, "/metrics/adult-smoking/interventions", {{"first", "x"}}, 400},
    {kMoves, "/metrics/beds/interventions", {}, 404},
    {kMovesCsv, "/metrics/adult-smoking/interventions.csv", {}, 200, kCsv},
    {kMovesXlsx, "/metrics/adult-smoking/interventions.xlsx", {}, 200, kXlsx},
    {kMovesApi, "/api/v1/metrics/adult-smoking/interventions", {}, 200, kJson},
    {kMovesApi, "/api/v1/metrics/beds/interventions", {}, 404, kJson},
    {"/metrics/{metric}/forecast",
     "/metrics/reoffending/forecast",
     {{"with", "aid-reoffending"}, {"reach", "20000"}, {"again", "yearly"}}},
    {"/metrics/{metric}/forecast", "/metrics/reoffending/forecast", {{"with", "none"}}, 400},
    {kForecast, "/api/v1/metrics/reoffending/forecast", {{"again", "x"}}, 400, kJson},
    {"/accessibility", "/accessibility"},
    {"/cookies", "/cookies"},
    {"/components", "/components"},
    {"/components/{group}", "/components/figures"},
    {"/components/{group}", "/components/none", {}, 404},
    {"/metrics/{metric}/compare", "/metrics/ks2-gap/compare"},
    {"/metrics/{metric}/compare", "/metrics/ks2-gap/compare", {{"kind", "planet"}}, 400},
    {"/metrics/{metric}/compare", "/metrics/beds/compare", {}, 404},
    {"/metrics/{metric}/excess", "/metrics/ks2-gap/excess"},
    {"/metrics/{metric}/excess", "/metrics/avoidable-mortality/excess"},
    {"/metrics/{metric}/excess", "/metrics/ks2-gap/excess", {{"from", "soon"}}, 400},
    {"/metrics/{metric}/excess", "/metrics/ks2-gap/excess", {{"peers", "Mars"}}, 404},
    {"/metrics/{metric}/excess.csv", "/metrics/avoidable-mortality/excess.csv", {}, 200, kCsv},
    {"/metrics/{metric}/excess.csv", "/metrics/ks2-gap/excess.csv", {}, 404},
    {"/metrics/{metric}/excess.xlsx", "/metrics/avoidable-mortality/excess.xlsx", {}, 200, kXlsx},
    {"/metrics/{metric}/excess.svg",
     "/metrics/avoidable-mortality/excess.svg",
     {},
     200,
     "image/svg+xml"},
    {"/metrics/{metric}/excess.png",
     "/metrics/avoidable-mortality/excess.png",
     {},
     200,
     "image/png"},
    {kExcess, "/api/v1/metrics/avoidable-mortality/excess", {}, 200, kJson},
    {kExcess, "/api/v1/metrics/beds/excess", {}, 404, kJson},
    {"/metrics/{metric}/compare.csv", "/metrics/ks2-gap/compare.csv", {}, 200, kCsv},
    {"/metrics/{metric}/compare.xlsx", "/metrics/ks2-gap/compare.xlsx", {}, 200, kXlsx},
    {"/metrics/{metric}/compare.svg", "/metrics/ks2-gap/compare.svg", {}, 200, "image/svg+xml"},
    {"/metrics/{metric}/compare.png", "/metrics/ks2-gap/compare.png", {}, 200, "image/png"},
    {"/bodies/{body}", "/bodies/E92000001"},
    {"/bodies/{body}", "/bodies/Mars", {}, 404},
    {"/areas", "/areas"},
    {"/areas", "/areas", {{"q", "E92000001"}}, 303, ""},
    {"/areas/{body}", "/areas/E92000001"},
    {"/areas/{body}", "/areas/Mars", {}, 404},
    {kCompare, "/api/v1/metrics/ks2-gap/compare", {}, 200, kJson},
    {kCompare, "/api/v1/metrics/beds/compare", {}, 404, kJson},
    {"/api/v1/bodies", "/api/v1/bodies", {}, 200, kJson},
    {"/api/v1/bodies/{body}", "/api/v1/bodies/E92000001", {}, 200, kJson},
    {"/api/v1/areas/{body}", "/api/v1/areas/E92000001", {}, 200, kJson},
    {"/paper", "/paper"},
    {"/paper", "/paper", {{"state", "differs"}, {"part", "inheritance"}}},
    {"/paper", "/paper", {{"state", "wrong"}}, 400},
    {"/paper/{claim}", "/paper/waiting-list-recovery"},
    {"/paper/{claim}", "/paper/none", {}, 404},
    {"/paper.csv", "/paper.csv", {}, 200, kCsv},
    {"/paper.xlsx", "/paper.xlsx", {}, 200, kXlsx},
    {"/paper.json", "/paper.json", {}, 200, kJson},
    {"/api/v1/paper", "/api/v1/paper", {}, 200, kJson},
    {"/api/v1/paper", "/api/v1/paper", {{"part", "none"}}, 400, kJson},
    {"/api/v1/paper/{claim}", "/api/v1/paper/avoidable-deaths", {}, 200, kJson},
    {"/api/v1/paper/{claim}", "/api/v1/paper/none", {}, 404, kJson},
    {"/assets/site.css", "/assets/site.css", {}, 200, "text/css; charset=utf-8"},
    {"/sign-in", "/sign-in"},
    {"/sign-in/code", "/sign-in/code", {}, 303, ""},
    {"/sign-in/provider/answer", "/sign-in/provider/answer", {}, 404},
    {"/set-password/{link}", "/set-password/x", {}, 404},
    {"/account", "/account", {}, 303, ""},
    {"/account/password", "/account/password", {}, 303, ""},
    {"/account/second-factor", "/account/second-factor", {}, 303, ""},
    {"/accounts", "/accounts", {}, 303, ""},
    {"/accounts/{account}", "/accounts/1", {}, 303, ""},
    {"/import", "/import", {}, 303, ""},
    {"/jobs", "/jobs", {}, 303, ""},
    {"/jobs/{job}", "/jobs/none", {}, 303, ""},
    {"/reports", "/reports"},
    {"/reports", "/reports", {{"mission", "health"}}},
    {"/reports", "/reports", {{"mission", "beds"}}, 404},
    {"/reports/{report}", "/reports/1", {}, 404},
    {"/reports/{report}", "/reports/x", {}, 404},
    {"/reports/{report}.pdf", "/reports/1.pdf", {}, 404},
    {"/reports/{report}/edit", "/reports/1/edit", {}, 303, ""},
    {"/reports/{report}/publish", "/reports/1/publish", {}, 303, ""},
    {"/reports/{report}/answer", "/reports/1/answer", {}, 303, ""},
    {"/reports/{report}/outcome", "/reports/1/outcome", {}, 303, ""},
    {"/api/v1/reports", "/api/v1/reports", {}, 200, kJson},
    {"/api/v1/reports/{report}", "/api/v1/reports/1", {}, 404, kJson},
    {"/healthz", "/healthz", {}, 200, kText},
    {"/readyz", "/readyz", {}, 200, kText},
};

}  // namespace commonweal::app
