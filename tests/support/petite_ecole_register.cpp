#include "tests/support/petite_ecole_register.h"

#include "core/timetable/nature.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using base::Minutes;

namespace support::petite {

namespace {

using enum people::Sex;

constexpr std::optional<bool> kUnknown = std::nullopt;

} // namespace

std::vector<Person> students()
{
    const QString metal = u"Métallerie"_s;
    const QString wood = u"Menuiserie"_s;
    return {
        {u"Abadie"_s, u"Léa"_s, Female, {2009, 3, 14}, metal, 1, u"new"_s, kFirstDay,
            {true, false, false, kUnknown, kUnknown}},
        {u"Benali"_s, u"Yacine"_s, Male, {2008, 11, 2}, metal, 2, u"promoted"_s, kFirstDay,
            {false, true, false, kUnknown, true}},
        {u"Carpentier"_s, u"Hugo"_s, Male, {2008, 6, 21}, metal, 2, u"promoted"_s, kFirstDay,
            {false, false, false, true, kUnknown}},
        {u"Diallo"_s, u"Mamadou"_s, Male, {2009, 1, 1}, metal, 1, u"new"_s, kFirstDay,
            {false, true, true, false, false}},
        {u"Estève"_s, u"Manon"_s, Female, {2008, 9, 30}, metal, 2, u"promoted"_s, kFirstDay,
            {true, false, false, false, kUnknown}},
        {u"Faure"_s, u"Nolan"_s, Male, {2009, 7, 7}, metal, 1, u"new"_s, kFirstDay,
            {false, false, false, false, kUnknown}},
        {u"Garnier"_s, u"Enzo"_s, Male, {2009, 5, 5}, wood, 1, u"new"_s, {2025, 11, 3},
            {true, true, false, true, true}},
        {u"Haddad"_s, u"Inès"_s, Female, {2008, 2, 29}, wood, 2, u"promoted"_s, kFirstDay,
            {false, false, false, true, true}},
        {u"Imbert"_s, u"Tom"_s, Male, {2008, 12, 12}, wood, 2, u"promoted"_s, kFirstDay,
            {true, false, false, false, kUnknown}},
        {u"Joly"_s, u"Chloé"_s, Female, {2009, 10, 1}, wood, 1, u"new"_s, kFirstDay,
            {false, false, false, true, kUnknown}},
        {u"Koné"_s, u"Aïssata"_s, Female, {2008, 8, 15}, wood, 2, u"promoted"_s, kFirstDay,
            {kUnknown, true, false, false, kUnknown}},
        {u"Leroy"_s, u"Tom-Mathis"_s, Unknown, {2009, 4, 30}, wood, 1, u"new"_s, kFirstDay,
            {false, false, false, true, kUnknown}},
    };
}

std::vector<Lesson> week()
{
    using namespace timetable::natures;
    return {{1, 480, 720, u"Métallerie"_s, kWorkshopOrder},
        {2, 480, 720, u"Métallerie"_s, kWorkshopExercise},
        {4, 480, 780, u"Métallerie"_s, kWorkshopOrder},
        {1, 480, 720, u"Menuiserie"_s, kWorkshopOrder},
        {2, 480, 720, u"Menuiserie"_s, kWorkshopOrder},
        {4, 480, 660, u"Menuiserie"_s, kWorkshopExercise},
        {3, 480, 720, u"Théorie"_s, kTheoryGeneral}, {5, 480, 600, u"Théorie"_s, kTheoryVocational},
        {5, 600, 660, u"Théorie"_s, kSupport}};
}

std::vector<Exception> exceptions()
{
    return {{u"Benali"_s, {2025, 9, 8}, 480, {Mark::Late, Minutes(30)}},
        {u"Haddad"_s, {2025, 9, 10}, 480, {Mark::Absent, {}}},
        {u"Joly"_s, {2025, 9, 11}, 480, {Mark::Exempted, {}}},
        {u"Carpentier"_s, {2026, 1, 12}, 480, {Mark::Absent, {}}},
        {u"Carpentier"_s, {2026, 1, 13}, 480, {Mark::Absent, {}}},
        {u"Garnier"_s, {2026, 1, 15}, 480, {Mark::Left, Minutes(60)}},
        {u"Leroy"_s, {2026, 6, 8}, 480, {Mark::Late, Minutes(15)}},
        {u"Koné"_s, {2026, 6, 12}, 480, {Mark::Absent, {}}},
        {u"Faure"_s, {2026, 6, 12}, 600, {Mark::Absent, {}}}};
}

} // namespace support::petite
