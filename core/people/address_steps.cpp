#include "core/people/address_steps.h"

#include "core/base/format.h"

using namespace Qt::Literals::StringLiterals;

namespace people {

AddressMove moved(
    const std::vector<AddressUse> &uses, AddressKind kind, const PostalAddress &address, QDate from)
{
    AddressMove move;
    std::optional<QDate> until;
    PostalAddress held;
    for (const AddressUse &use : uses) {
        if (use.kind != kind)
            continue;
        move.before.push_back(use);
        AddressUse kept = use;
        if (use.dates.contains(from)) {
            held = use.postal;
            kept.dates.to = from.addDays(-1);
        } else if (use.dates.from > from && (!until || use.dates.from <= *until)) {
            until = use.dates.from.addDays(-1);
        }
        if (kept.dates.isValid())
            move.after.push_back(kept);
    }
    if (!address.isEmpty())
        move.after.push_back({AddressId(0), kind, address, {from, until}});
    const QString field = kind == AddressKind::Home ? u"address"_s : u"mail_address"_s;
    move.changes = {
        {field, oneLine(held), oneLine(address)}, {u"from"_s, QString(), base::formatDate(from)}};
    return move;
}

} // namespace people
