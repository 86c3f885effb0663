#include "missions/metric_revisions_api.hpp"

#include <gtest/gtest.h>

#include "missions/revisions_fixture.hpp"

namespace commonweal::missions {
namespace {

using MetricRevisionsApi = RevisionsFixture;

TEST_F(MetricRevisionsApi, PrintsCsvWithNoFormulaInIt) {
  revise(1, 5, 110);
  EXPECT_EQ(get(answer_revisions_csv),
            "metric,body,period,revision,value,lower,upper,status,reason,change,change_percent,"
            "recorded,source,rows\n"
            "waiting-list,E92000001,2020-05,1,120,,,final,,,,2026-11-23T04:05:06Z,nhs-rtt,\n"
            "waiting-list,E92000001,2020-05,2,110,,,final,,-10,-8.333333333333334,"
            "2026-11-24T04:05:06Z,nhs-rtt,'=7\n");
  const auto response = answer(answer_revisions_csv, asked_of("waiting-list"));
  EXPECT_EQ(response->content_type, "text/csv; charset=utf-8");
  EXPECT_EQ(platform::find_header(response->headers, "Content-Disposition"),
            "attachment; filename=\"waiting-list-revisions.csv\"");
}

TEST_F(MetricRevisionsApi, PrintsTheFirstFigureEachRevisionAndTheirSum) {
  revise(1, 5, 110);
  EXPECT_EQ(
      get(answer_revisions),
      R"({"metric":"waiting-list","body":"E92000001","periods":5,"revised_periods":1,)"
      R"("changed":{"figures":1,"up":0,"down":1,"mean":-10,"mean_absolute":10,"largest":)"
      R"({"period":"2020-05","first":120,"latest":110,"change":-10}},"revised":[{)"
      R"("period":"2020-05","first":120,"latest":110,"revisions":[{"revision":1,)"
      R"("value":120,"lower":null,"upper":null,"status":"final","reason":null,"change":null,"change_percent":null,)"
      R"("recorded":"2026-11-23T04:05:06Z","source":"nhs-rtt","rows":null},{"revision":2,)"
      R"("value":110,"lower":null,"upper":null,"status":"final","reason":null,"change":-10,)"
      R"("change_percent":-8.333333333333334,"recorded":"2026-11-24T04:05:06Z",)"
      R"("source":"nhs-rtt","rows":"=7"}]}]})");
}

}  // namespace
}  // namespace commonweal::missions
