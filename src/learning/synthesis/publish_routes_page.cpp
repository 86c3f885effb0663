#include "learning/synthesis/publish_routes_page.hpp"

#include <string>
#include <utility>

#include "learning/evidence/sent_form_page.hpp"
#include "learning/synthesis/pool_page.hpp"
#include "learning/synthesis/pool_parts_page.hpp"
#include "learning/synthesis/publish_store.hpp"
#include "missions/directory_store.hpp"

namespace commonweal::learning {
namespace {

using platform::Request;
using platform::Response;

base::Result<Published> take_publication(const Request& request, const missions::Holdings& holdings,
                                         base::Instant now) {
  if (auto fine = may_publish(holdings.transaction, request.visitor); !fine) {
    return base::fail(std::move(fine));
  }
  auto choice = pool_choice(pool_text_sent(request));
  if (!choice) return base::fail(std::move(choice));
  const Publishing publishing{
      holdings, {.at = now, .actor = request.visitor.actor, .action = "effect publish"}};
  return publish_effect(publishing, request.field("intervention").text, *choice,
                        publish_text_sent(request));
}

// The page of the form again, by the choice that was sent where that makes sense.
Response again(const PublishDesk& desk, const Request& request, const missions::Holdings& holdings,
               const base::Error& fault) {
  const auto choice = pool_choice(pool_text_sent(request));
  auto held =
      load_synthesis(holdings, request.field("intervention").text, choice.value_or(PoolChoice{}));
  if (!held) return desk.refused(request, held.error());
  return pool_response({request, &fault}, holdings, *held);
}

}  // namespace

std::vector<platform::Route> publish_routes(const PublishDesk& desk) {
  const auto take = [desk](const Request& request) {
    platform::Transaction transaction(desk.record, platform::Access::write);
    const auto directory = missions::load_directory(transaction);
    const missions::Holdings holdings{transaction, *directory};
    const auto published = take_publication(request, holdings, desk.now());
    if (!published) {
      return is_of_the_form(published.error()) ? again(desk, request, holdings, published.error())
                                               : desk.refused(request, published.error());
    }
    transaction.commit();
    return platform::redirect("/effects/" + published->code + "?done=published");
  };
  return {{platform::Method::post, "/interventions/{intervention}/effects",
           platform::Right::publish_effects,
           "Publishes the studies of an intervention, pooled, as a version of an effect.", take}};
}

}  // namespace commonweal::learning
