#include "platform/operations/metrics.hpp"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <shared_mutex>
#include <sstream>
#include <tuple>
#include <utility>

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace commonweal::platform {
namespace {

using prometheus::Histogram;

// Seconds, from the quickest page to what a person no longer waits for.
const Histogram::BucketBoundaries kSeconds = {0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05,
                                              0.1,    0.2,   0.5,   1,     2,    5,    10};

using Key = std::tuple<std::string, Method, int>;
using KeyView = std::tuple<std::string_view, Method, int>;

struct Told {
  prometheus::Counter* count;
  Histogram* seconds;
};

struct Gauge {
  prometheus::Gauge* gauge;
  std::function<double()> value;
};

}  // namespace

struct Metrics::State {
  prometheus::Registry registry;
  prometheus::Family<prometheus::Counter>& requests =
      prometheus::BuildCounter()
          .Name("commonweal_http_requests_total")
          .Help("Requests answered, by route, method and status.")
          .Register(registry);
  prometheus::Family<Histogram>& seconds = prometheus::BuildHistogram()
                                               .Name("commonweal_http_request_seconds")
                                               .Help("How long requests took to answer, by route.")
                                               .Register(registry);
  // Looking a family up by its labels costs more than an answer may: found once, kept here.
  std::map<Key, Told, std::less<>> told;
  mutable std::shared_mutex lock;
  std::vector<Gauge> gauges;

  Told find(const KeyView& key) {
    {
      const std::shared_lock reading(lock);
      if (const auto found = told.find(key); found != told.end()) return found->second;
    }
    const std::unique_lock writing(lock);
    const auto& [route, method, status] = key;
    const std::string name(route.empty() ? "none" : route);
    const Told made{.count = &requests.Add({{"route", name},
                                            {"method", std::string(method_word(method))},
                                            {"status", std::to_string(status)}}),
                    .seconds = &seconds.Add({{"route", name}}, kSeconds)};
    return told.try_emplace(Key(route, method, status), made).first->second;
  }
};

Metrics::Metrics() : state_(std::make_unique<State>()) {
  add_gauge("process_resident_memory_bytes", "Bytes of this process in memory.", resident_bytes);
  add_gauge("process_open_fds", "Open files of this process.", open_files);
}

Metrics::~Metrics() = default;

void Metrics::count(const Answered& answered) {
  const Told told = state_->find({answered.route, answered.method, answered.status});
  told.count->Increment();
  told.seconds->Observe(std::chrono::duration<double>(answered.took).count());
}

void Metrics::add_gauge(const std::string& name, const std::string& help,
                        std::function<double()> value) {
  const std::unique_lock writing(state_->lock);
  auto& gauge = prometheus::BuildGauge().Name(name).Help(help).Register(state_->registry).Add({});
  state_->gauges.push_back({&gauge, std::move(value)});
}

std::string Metrics::text() const {
  {
    const std::shared_lock reading(state_->lock);
    for (const auto& [gauge, value] : state_->gauges) gauge->Set(value());
  }
  std::ostringstream out;
  prometheus::TextSerializer().Serialize(out, state_->registry.Collect());
  return std::move(out).str();
}

double resident_bytes() {
  std::ifstream statm("/proc/self/statm");
  double all = 0;
  double resident = 0;
  statm >> all >> resident;
  return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

double open_files() {
  std::error_code failure;
  const std::filesystem::directory_iterator files("/proc/self/fd", failure);
  return failure ? 0 : static_cast<double>(std::distance(begin(files), end(files)));
}

}  // namespace commonweal::platform
