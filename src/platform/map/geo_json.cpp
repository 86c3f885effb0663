#include "platform/map/geo_json.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "base/problems.hpp"
#include "platform/map/feature_draft.hpp"

namespace commonweal::platform {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kDepthMax = 64;

// Where in the document an event falls. What we do not read is `other`, however deep.
enum class Part { root, features, feature, properties, geometry, coordinates, other };

struct Level {
  Part part;
  std::string key;  // The last one read.
};

// Hears the document event by event, so that a file of many megabytes is never held as a tree.
class Listener : public Json::json_sax_t {
 public:
  Listener(const GeoJsonColumns& columns, base::Problems& problems)
      : columns_(columns), problems_(problems) {}

  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(Json::number_integer_t number) override {
    return take(static_cast<double>(number));
  }
  bool number_unsigned(Json::number_unsigned_t number) override {
    return take(static_cast<double>(number));
  }
  bool number_float(Json::number_float_t number, const std::string&) override {
    return take(number);
  }
  bool binary(Json::binary_t&) override { return true; }

  bool string(std::string& text) override {
    if (levels_.empty()) return true;
    const auto& [part, key] = levels_.back();
    if (part == Part::root && key == "type") is_collection_ = text == "FeatureCollection";
    if (part == Part::geometry && key == "type") draft_.type = text;
    if (part == Part::properties && key == columns_.code) draft_.code = text;
    if (part == Part::properties && key == columns_.name) draft_.name = text;
    if (part == Part::coordinates) draft_.refuse("Its coordinates hold text. Give numbers.");
    return true;
  }

  bool key(std::string& text) override {
    if (levels_.back().part == Part::properties) draft_.properties.push_back(text);
    levels_.back().key = std::move(text);
    return true;
  }

  bool start_object(std::size_t) override {
    const Part part = object_part();
    if (part == Part::feature) draft_ = FeatureDraft();
    return enter(part);
  }
  bool end_object() override {
    if (levels_.back().part == Part::feature) finish();
    levels_.pop_back();
    return true;
  }
  bool start_array(std::size_t) override {
    const Part part = array_part();
    if (part == Part::coordinates) draft_.open();
    if (part == Part::features) has_features_ = true;
    return enter(part);
  }
  bool end_array() override {
    if (levels_.back().part == Part::coordinates) draft_.close();
    levels_.pop_back();
    return true;
  }
  bool parse_error(std::size_t position, const std::string&, const Json::exception&) override {
    fault_at_ = position;
    return false;
  }

  std::size_t fault_at() const { return fault_at_; }
  bool is_too_deep() const { return is_too_deep_; }
  bool is_collection() const { return is_collection_ && has_features_; }
  std::vector<Boundary>& boundaries() { return boundaries_; }

 private:
  bool enter(Part part) {
    is_too_deep_ = levels_.size() >= kDepthMax;
    levels_.push_back({part, {}});
    return !is_too_deep_;
  }

  Part object_part() const {
    if (levels_.empty()) return Part::root;
    const auto& [part, key] = levels_.back();
    if (part == Part::features) return Part::feature;
    if (part == Part::feature && key == "properties") return Part::properties;
    if (part == Part::feature && key == "geometry") return Part::geometry;
    return Part::other;
  }

  Part array_part() const {
    if (levels_.empty()) return Part::other;
    const auto& [part, key] = levels_.back();
    if (part == Part::root && key == "features") return Part::features;
    if (part == Part::geometry && key == "coordinates") return Part::coordinates;
    return part == Part::coordinates ? Part::coordinates : Part::other;
  }

  bool take(double number) {
    if (!levels_.empty() && levels_.back().part == Part::coordinates) draft_.add(number);
    return true;
  }

  void finish() {
    ++count_;
    std::string fault = draft_.fault_of(columns_.code);
    if (fault.empty() && !codes_.insert(*draft_.code).second) {
      fault = "Its code stood before. Give each area one feature.";
    }
    if (fault.empty()) {
      boundaries_.push_back({*draft_.code, draft_.name, std::move(draft_.polygons)});
      return;
    }
    std::string place = columns_.file + ", feature " + std::to_string(count_);
    if (draft_.code) place += " (" + *draft_.code + ")";
    problems_.add({std::move(place), std::move(fault)});
  }

  const GeoJsonColumns& columns_;
  base::Problems& problems_;
  std::vector<Level> levels_;
  FeatureDraft draft_;
  std::set<std::string> codes_;
  std::vector<Boundary> boundaries_;
  std::size_t count_ = 0;
  std::size_t fault_at_ = 0;
  bool is_collection_ = false;
  bool has_features_ = false;
  bool is_too_deep_ = false;
};

// "areas.geojson:3:17".
std::string place_of(const std::string& file, std::string_view text, std::size_t position) {
  const auto before = text.substr(0, position == 0 ? 0 : position - 1);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t start = before.rfind('\n');
  const std::size_t column = before.size() - (start == std::string_view::npos ? 0 : start + 1) + 1;
  return file + ':' + std::to_string(line) + ':' + std::to_string(column);
}

}  // namespace

base::Result<std::vector<Boundary>> read_geo_json(std::string_view text,
                                                  const GeoJsonColumns& columns) {
  base::Problems problems;
  Listener listener(columns, problems);
  if (!Json::sax_parse(text, &listener)) {
    problems.add(listener.is_too_deep()
                     ? base::Problem{columns.file, "It is nested too deep for a boundary file."}
                     : base::Problem{place_of(columns.file, text, listener.fault_at()),
                                     "Here it is no JSON. Give a GeoJSON file in UTF-8."});
  } else if (!listener.is_collection()) {
    problems.add({columns.file, "It is no FeatureCollection. Give a GeoJSON file of areas."});
  } else if (problems.empty() && listener.boundaries().empty()) {
    problems.add({columns.file, "It holds no features. Give a file with an area at least."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  return std::move(listener.boundaries());
}

}  // namespace commonweal::platform
