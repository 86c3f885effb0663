#include "app/delivery_routes.hpp"

#include "app/error_answer.hpp"
#include "investment/delivery/delivery_api.hpp"
#include "investment/delivery/delivery_command.hpp"
#include "investment/delivery/delivery_page.hpp"
#include "investment/delivery/delivery_routes_page.hpp"

namespace commonweal::app {

using platform::Method;
using platform::Right;
using platform::Route;

std::vector<Route> delivery_pages(const Shared& shelf) {
  return {
      {Method::get, "/delivery", Right::see_public,
       "Everything that was funded: promised against delivered.",
       reading(shelf, investment::show_deliveries, refused_page)},
      {Method::get, "/delivery.csv", Right::see_public, "The same as CSV.",
       reading(shelf, investment::take_deliveries_csv, refused_page)},
      {Method::get, "/delivery.xlsx", Right::see_public, "The same as a workbook.",
       reading(shelf, investment::take_deliveries_xlsx, refused_page)},
      {Method::get, "/proposals/{proposal}/delivery", Right::see_public,
       "A funded proposal: promised against delivered, year by year.",
       reading(shelf, investment::show_delivery, refused_page)},
  };
}

std::vector<Route> delivery_answers(const Shared& shelf) {
  return {
      {Method::get, "/api/v1/delivery", Right::see_public,
       "Everything that was funded, promised against delivered, as JSON.",
       reading(shelf, investment::answer_deliveries, refused_json), 0, &investment::kDeliveriesApi},
      {Method::get, "/api/v1/proposals/{proposal}/delivery", Right::see_public,
       "A funded proposal, promised against delivered, as JSON.",
       reading(shelf, investment::answer_delivery, refused_json), 0, &investment::kDeliveryApi},
  };
}

std::vector<Route> delivery_forms(const platform::Reception& reception) {
  return investment::delivery_routes({reception.memory.record, reception.memory.now, refused_page});
}

std::vector<platform::Command> delivery_commands() {
  return {investment::kImportDeliveries, investment::kExportDeliveries};
}

}  // namespace commonweal::app
