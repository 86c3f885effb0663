#include "platform/openapi/openapi_document.hpp"

#include <map>
#include <utility>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

using Objects = std::map<std::string_view, const ApiObject*>;

std::string_view type_word(ApiType type) {
  switch (type) {
    case ApiType::text: return "string";
    case ApiType::whole: return "integer";
    case ApiType::number: return "number";
    case ApiType::yes_or_no: return "boolean";
    case ApiType::object: return "object";
    case ApiType::list: return "array";
  }
  CW_CHECK(false);
}

Json reference(std::string_view kind, std::string_view name) {
  return Json::object({{"$ref", "#/components/" + std::string(kind) + '/' + std::string(name)}});
}

Json schema_of_items(const ApiField& field) {
  if (field.items == ApiType::object) return reference("schemas", field.object->name);
  return Json::object({{"type", type_word(field.items)}});
}

Json schema_of_there(const ApiField& field) {
  if (field.type == ApiType::object) return reference("schemas", field.object->name);
  Json schema = Json::object({{"type", type_word(field.type)}});
  if (field.type == ApiType::list) schema.add("items", schema_of_items(field));
  return schema;
}

Json schema_of(const ApiField& field) {
  Json schema = schema_of_there(field);
  if (field.absence == ApiAbsence::null) {
    schema = Json::object(
        {{"anyOf", Json::array({std::move(schema), Json::object({{"type", "null"}})})}});
  }
  schema.add("description", field.means);
  return schema;
}

// Strict, so that a member that nobody described is found.
Json schema_of(const ApiObject& object) {
  Json properties = Json::object();
  Json required = Json::array();
  for (const ApiField& field : object.fields) {
    properties.add(std::string(field.name), schema_of(field));
    if (field.absence != ApiAbsence::left_out) required.add(field.name);
  }
  return Json::object({{"type", "object"},
                       {"properties", std::move(properties)},
                       {"required", std::move(required)},
                       {"additionalProperties", false}});
}

void gather(const ApiObject& object, Objects& objects) {
  const auto [found, is_new] = objects.emplace(object.name, &object);
  CW_CHECK(found->second == &object);
  if (!is_new) return;
  for (const ApiField& field : object.fields) {
    if (field.object != nullptr) gather(*field.object, objects);
  }
}

Json schema_of_problems() {
  const auto text = [] { return Json::object({{"type", "string"}}); };
  Json problem = Json::object({{"type", "object"},
                               {"properties", Json::object({{"place", text()}, {"what", text()}})},
                               {"required", Json::array({"what"})}});
  return Json::object(
      {{"type", "object"},
       {"properties", Json::object({{"problems", Json::object({{"type", "array"},
                                                               {"items", std::move(problem)}})},
                                    {"reference", text()}})},
       {"required", Json::array({"problems"})}});
}

Json response_with(std::string_view description, std::string_view media, Json schema) {
  Json content = Json::object();
  content.add(std::string(media), Json::object({{"schema", std::move(schema)}}));
  return Json::object({{"description", description}, {"content", std::move(content)}});
}

Json components_of(const Objects& objects) {
  Json schemas = Json::object();
  for (const auto& [name, object] : objects) schemas.add(std::string(name), schema_of(*object));
  schemas.add("Problems", schema_of_problems());
  const auto problems = [](std::string_view description) {
    return response_with(description, "application/json", reference("schemas", "Problems"));
  };
  Json too_often = problems("You ask too often.");
  too_often.add("headers",
                Json::object({{"Retry-After",
                               Json::object({{"description", "Seconds until you may ask again."},
                                             {"schema", Json::object({{"type", "integer"}})}})}}));
  return Json::object(
      {{"schemas", std::move(schemas)},
       {"responses",
        Json::object(
            {{"BadInput", problems("What is asked makes no sense.")},
             {"NotFound", problems("There is no such thing.")},
             {"TooOften", std::move(too_often)},
             {"NotModified", Json::object({{"description", "What you hold is still so."}})}})}});
}

Json parameter_of(const ApiParameter& parameter) {
  const bool is_path = parameter.place == ApiParameter::Place::path;
  const bool is_required = is_path || parameter.presence == ApiParameter::Presence::required;
  Json json = Json::object({{"name", parameter.name},
                            {"in", is_path ? "path" : "query"},
                            {"required", is_required},
                            {"description", parameter.means},
                            {"schema", Json::object({{"type", "string"}})}});
  if (!parameter.example.empty()) json.add("example", parameter.example);
  return json;
}

// An ETag may be sent back to be told that nothing has changed.
Json tag_parameter() {
  return Json::object({{"name", "If-None-Match"},
                       {"in", "header"},
                       {"required", false},
                       {"description", "The ETag of the answer that you hold."},
                       {"schema", Json::object({{"type", "string"}})}});
}

Json answer_of(const ApiDescription& api) {
  Json schema = api.answer != nullptr ? reference("schemas", api.answer->name)
                                      : Json::object({{"type", "string"}});
  Json answer = response_with("The answer.", api.media, std::move(schema));
  answer.add(
      "headers",
      Json::object({{"ETag", Json::object({{"description", "Names this answer."},
                                           {"schema", Json::object({{"type", "string"}})}})}}));
  return answer;
}

void check_path(const Route& route) {
  for (const ApiParameter& parameter : route.api->parameters) {
    if (parameter.place != ApiParameter::Place::path) continue;
    CW_CHECK(route.pattern.find('{' + std::string(parameter.name) + '}') != std::string::npos);
  }
}

Json operation_of(const Route& route) {
  check_path(route);
  Json parameters = Json::array();
  for (const auto& parameter : route.api->parameters) parameters.add(parameter_of(parameter));
  parameters.add(tag_parameter());
  return Json::object({{"summary", route.summary},
                       {"parameters", std::move(parameters)},
                       {"responses", Json::object({{"200", answer_of(*route.api)},
                                                   {"304", reference("responses", "NotModified")},
                                                   {"400", reference("responses", "BadInput")},
                                                   {"404", reference("responses", "NotFound")},
                                                   {"429", reference("responses", "TooOften")}})}});
}

}  // namespace

Json openapi_document(std::span<const Route> routes, const ApiTitle& title) {
  Objects objects;
  Json paths = Json::object();
  for (const Route& route : routes) {
    if (route.api == nullptr) continue;
    CW_CHECK(route.method == Method::get);
    if (route.api->answer != nullptr) gather(*route.api->answer, objects);
    paths.add(route.pattern, Json::object({{"get", operation_of(route)}}));
  }
  return Json::object({{"openapi", "3.1.0"},
                       {"info", Json::object({{"title", title.title},
                                              {"version", title.version},
                                              {"description", title.description}})},
                       {"servers", Json::array({Json::object({{"url", "/"}})})},
                       {"paths", std::move(paths)},
                       {"components", components_of(objects)}});
}

}  // namespace commonweal::platform
