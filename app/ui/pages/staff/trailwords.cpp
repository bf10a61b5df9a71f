// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staff/trailwords.h"

#include "ui/format/bidi.h"
#include "ui/format/format.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bashgah::ui {
namespace {

struct Word { const char *key; const char *word; };

constexpr Word actionWords[] = {
    {"purchase.record", QT_TRANSLATE_NOOP("TrailWords", "Purchase recorded")},
    {"purchase.discount", QT_TRANSLATE_NOOP("TrailWords", "Discount by hand")},
    {"purchase.park", QT_TRANSLATE_NOOP("TrailWords", "Purchase parked")},
    {"purchase.unpark", QT_TRANSLATE_NOOP("TrailWords", "Parked purchase given up")},
    {"purchase.attach", QT_TRANSLATE_NOOP("TrailWords", "Purchase given to a member")},
    {"purchase.detach", QT_TRANSLATE_NOOP("TrailWords", "Purchase taken from a member")},
    {"product.add", QT_TRANSLATE_NOOP("TrailWords", "Product added")},
    {"product.change", QT_TRANSLATE_NOOP("TrailWords", "Product changed")},
    {"purchase.refund", QT_TRANSLATE_NOOP("TrailWords", "Purchase refunded")},
    {"purchase.void", QT_TRANSLATE_NOOP("TrailWords", "Purchase taken back")},
    {"points.adjust", QT_TRANSLATE_NOOP("TrailWords", "Points by hand")},
    {"credit.topup", QT_TRANSLATE_NOOP("TrailWords", "Credit paid in")},
    {"credit.grant", QT_TRANSLATE_NOOP("TrailWords", "Credit given by hand")},
    {"giftcard.issue", QT_TRANSLATE_NOOP("TrailWords", "Gift card sold")},
    {"giftcard.topup", QT_TRANSLATE_NOOP("TrailWords", "Gift card topped up")},
    {"tier.pin", QT_TRANSLATE_NOOP("TrailWords", "Tier set by hand")},
    {"tier.unpin", QT_TRANSLATE_NOOP("TrailWords", "Tier by the rules again")},
    {"member.register", QT_TRANSLATE_NOOP("TrailWords", "Member registered")},
    {"member.change", QT_TRANSLATE_NOOP("TrailWords", "Member changed")},
    {"member.consent", QT_TRANSLATE_NOOP("TrailWords", "Consent changed")},
    {"member.merge", QT_TRANSLATE_NOOP("TrailWords", "Two members made one")},
    {"member.unmerge", QT_TRANSLATE_NOOP("TrailWords", "Merge taken back")},
    {"member.distinct", QT_TRANSLATE_NOOP("TrailWords", "Two members told apart")},
    {"member.contact", QT_TRANSLATE_NOOP("TrailWords", "Contact written down or changed")},
    {"member.erase", QT_TRANSLATE_NOOP("TrailWords", "Member erased")},
    {"member.refer", QT_TRANSLATE_NOOP("TrailWords", "Referral noted")},
    {"member.photo", QT_TRANSLATE_NOOP("TrailWords", "Photo changed")},
    {"member.household", QT_TRANSLATE_NOOP("TrailWords", "Household changed")},
    {"member.tag", QT_TRANSLATE_NOOP("TrailWords", "Tag for many members")},
    {"points.bulk_undo", QT_TRANSLATE_NOOP("TrailWords", "Points of many taken back")},
    {"points.bulk", QT_TRANSLATE_NOOP("TrailWords", "Points by hand for many")},
    {"setting.member_fields", QT_TRANSLATE_NOOP("TrailWords", "Fields of members put in order")},
    {"setting.member_field", QT_TRANSLATE_NOOP("TrailWords", "Field of members changed")},
    {"programme.save", QT_TRANSLATE_NOOP("TrailWords", "Programme changed")},
    {"reward.add", QT_TRANSLATE_NOOP("TrailWords", "Reward added")},
    {"reward.change", QT_TRANSLATE_NOOP("TrailWords", "Reward changed")},
    {"reward.take", QT_TRANSLATE_NOOP("TrailWords", "Reward taken")},
    {"reward.reserve", QT_TRANSLATE_NOOP("TrailWords", "Reward set aside")},
    {"reward.hand_over", QT_TRANSLATE_NOOP("TrailWords", "Reward handed over")},
    {"reward.release", QT_TRANSLATE_NOOP("TrailWords", "Reward released")},
    {"reward.give_back", QT_TRANSLATE_NOOP("TrailWords", "Reward given back")},
    {"coupon.batch", QT_TRANSLATE_NOOP("TrailWords", "Coupon codes made")},
    {"coupon.void", QT_TRANSLATE_NOOP("TrailWords", "Coupon codes ended")},
    {"plan.add", QT_TRANSLATE_NOOP("TrailWords", "Membership plan added")},
    {"plan.retire", QT_TRANSLATE_NOOP("TrailWords", "Membership plan ended")},
    {"plan.sell", QT_TRANSLATE_NOOP("TrailWords", "Membership sold")},
    {"plan.give_up", QT_TRANSLATE_NOOP("TrailWords", "Membership given up")},
    {"draw.add", QT_TRANSLATE_NOOP("TrailWords", "Lucky draw added")},
    {"draw.change", QT_TRANSLATE_NOOP("TrailWords", "Lucky draw changed")},
    {"draw.commit", QT_TRANSLATE_NOOP("TrailWords", "Seed promised")},
    {"draw.draw", QT_TRANSLATE_NOOP("TrailWords", "Winners drawn")},
    {"cause.add", QT_TRANSLATE_NOOP("TrailWords", "Cause added")},
    {"cause.change", QT_TRANSLATE_NOOP("TrailWords", "Cause changed")},
    {"cause.give", QT_TRANSLATE_NOOP("TrailWords", "Points given to a cause")},
    {"cause.take_back", QT_TRANSLATE_NOOP("TrailWords", "Donation taken back")},
    {"cause.pay", QT_TRANSLATE_NOOP("TrailWords", "Paid to a cause")},
    {"cause.take_payment_back", QT_TRANSLATE_NOOP("TrailWords", "Payment taken back")},
    {"campaign.start", QT_TRANSLATE_NOOP("TrailWords", "Campaign started")},
    {"import.purchases", QT_TRANSLATE_NOOP("TrailWords", "Purchases imported")},
    {"import.members", QT_TRANSLATE_NOOP("TrailWords", "Members imported")},
    {"import.fill", QT_TRANSLATE_NOOP("TrailWords", "Member filled in by an import")},
    {"import.undo", QT_TRANSLATE_NOOP("TrailWords", "Import taken back")},
    {"setting.change", QT_TRANSLATE_NOOP("TrailWords", "Setting changed")},
    {"shop.create", QT_TRANSLATE_NOOP("TrailWords", "Shop made")},
    {"shift.open", QT_TRANSLATE_NOOP("TrailWords", "Shift opened")},
    {"shift.close", QT_TRANSLATE_NOOP("TrailWords", "Shift closed")},
    {"staff.add", QT_TRANSLATE_NOOP("TrailWords", "Staff member added")},
    {"staff.change", QT_TRANSLATE_NOOP("TrailWords", "Staff member changed")},
    {"staff.role", QT_TRANSLATE_NOOP("TrailWords", "Role changed")},
    {"staff.mobile", QT_TRANSLATE_NOOP("TrailWords", "Own number of a staff member")},
    {"staff.pin", QT_TRANSLATE_NOOP("TrailWords", "PIN set")},
    {"staff.on", QT_TRANSLATE_NOOP("TrailWords", "PINs switched on")},
    {"staff.off", QT_TRANSLATE_NOOP("TrailWords", "PINs switched off")},
    {"staff.matrix", QT_TRANSLATE_NOOP("TrailWords", "Permissions changed")},
    {"staff.limits", QT_TRANSLATE_NOOP("TrailWords", "Limits changed")},
    {"staff.idle", QT_TRANSLATE_NOOP("TrailWords", "Time until the lock changed")},
    {"staff.anomalies", QT_TRANSLATE_NOOP("TrailWords", "Thresholds of what looks odd changed")},
    {"staff.recovery_seen", QT_TRANSLATE_NOOP("TrailWords", "Recovery seen by the owner")},
    {"staff.recovery_cancelled", QT_TRANSLATE_NOOP("TrailWords", "Recovery stopped by the owner")},
    {"signin.in", QT_TRANSLATE_NOOP("TrailWords", "Signed in")},
    {"signin.wrong_pin", QT_TRANSLATE_NOOP("TrailWords", "Wrong PIN")},
    {"signin.wrong_code", QT_TRANSLATE_NOOP("TrailWords", "Wrong recovery code")},
    {"signin.own_pin", QT_TRANSLATE_NOOP("TrailWords", "Own PIN changed")},
    {"signin.confirm", QT_TRANSLATE_NOOP("TrailWords", "Confirmed as second person")},
    {"signin.recovered", QT_TRANSLATE_NOOP("TrailWords", "Owner's PIN set by recovery")},
    {"signin.recovery_asked", QT_TRANSLATE_NOOP("TrailWords", "Recovery of the owner's PIN asked for")},
};

constexpr Word groupWords[] = {
    {"purchase", QT_TRANSLATE_NOOP("TrailWords", "Purchases")},  {"points", QT_TRANSLATE_NOOP("TrailWords", "Points by hand")},
    {"member", QT_TRANSLATE_NOOP("TrailWords", "Members")},      {"reward", QT_TRANSLATE_NOOP("TrailWords", "Rewards")},
    {"coupon", QT_TRANSLATE_NOOP("TrailWords", "Coupons")},      {"giftcard", QT_TRANSLATE_NOOP("TrailWords", "Gift cards")},
    {"credit", QT_TRANSLATE_NOOP("TrailWords", "Credit")},       {"plan", QT_TRANSLATE_NOOP("TrailWords", "Memberships")},
    {"tier", QT_TRANSLATE_NOOP("TrailWords", "Tiers")},          {"programme", QT_TRANSLATE_NOOP("TrailWords", "Programme")},
    {"cause", QT_TRANSLATE_NOOP("TrailWords", "Charity")},       {"draw", QT_TRANSLATE_NOOP("TrailWords", "Lucky draws")},
    {"partner", QT_TRANSLATE_NOOP("TrailWords", "Partners")},    {"campaign", QT_TRANSLATE_NOOP("TrailWords", "Campaigns")},
    {"import", QT_TRANSLATE_NOOP("TrailWords", "Imports")},      {"setting", QT_TRANSLATE_NOOP("TrailWords", "Settings")},
    {"shift", QT_TRANSLATE_NOOP("TrailWords", "Shifts")},        {"staff", QT_TRANSLATE_NOOP("TrailWords", "Staff")},
    {"signin", QT_TRANSLATE_NOOP("TrailWords", "Signing in")},
};

constexpr Word subjectWords[] = {
    {"purchase", QT_TRANSLATE_NOOP("TrailWords", "purchase %1")},       {"member", QT_TRANSLATE_NOOP("TrailWords", "member %1")},
    {"ledger_entry", QT_TRANSLATE_NOOP("TrailWords", "ledger line %1")}, {"staff", QT_TRANSLATE_NOOP("TrailWords", "staff member %1")},
    {"shift", QT_TRANSLATE_NOOP("TrailWords", "shift %1")},             {"reward", QT_TRANSLATE_NOOP("TrailWords", "reward %1")},
    {"batch", QT_TRANSLATE_NOOP("TrailWords", "import %1")},
};

constexpr Word fieldWords[] = {
    {"earned", QT_TRANSLATE_NOOP("TrailWords", "Points earned")},   {"net", QT_TRANSLATE_NOOP("TrailWords", "Amount")},
    {"redeemed", QT_TRANSLATE_NOOP("TrailWords", "Points spent")},  {"amount", QT_TRANSLATE_NOOP("TrailWords", "Amount")},
    {"taken", QT_TRANSLATE_NOOP("TrailWords", "Points taken")},     {"returned", QT_TRANSLATE_NOOP("TrailWords", "Points returned")},
    {"reason", QT_TRANSLATE_NOOP("TrailWords", "Reason")},          {"name", QT_TRANSLATE_NOOP("TrailWords", "Name")},
    {"mobile", QT_TRANSLATE_NOOP("TrailWords", "Mobile")},          {"code", QT_TRANSLATE_NOOP("TrailWords", "Code")},
    {"birthday", QT_TRANSLATE_NOOP("TrailWords", "Birthday")},      {"note", QT_TRANSLATE_NOOP("TrailWords", "Note")},
    {"cash", QT_TRANSLATE_NOOP("TrailWords", "Cash")},              {"difference", QT_TRANSLATE_NOOP("TrailWords", "Difference")},
    {"tags", QT_TRANSLATE_NOOP("TrailWords", "Tags")},              {"city", QT_TRANSLATE_NOOP("TrailWords", "City")},
};

template <size_t N>
const char *find(const Word (&words)[N], const QString &key)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [&](const Word &word) { return key == QLatin1String(word.key); });
    return found == std::end(words) ? nullptr : found->word;
}

} // namespace

QString TrailWords::action(const QString &key)
{
    const char *word = find(actionWords, key);
    return word ? tr(word) : key;
}

std::vector<TrailWords::Group> TrailWords::groups()
{
    std::vector<Group> all;
    for (const Word &group : groupWords)
        all.push_back({QString::fromLatin1(group.key), tr(group.word)});
    return all;
}

QString TrailWords::subject(const domain::TrailFacts &facts) const
{
    const QString kind = facts.subject.section(u':', 0, 0);
    const char *word = find(subjectWords, kind);
    const QString id = facts.subject.section(u':', 1).section(u'/', 0, 0);
    return word ? tr(word).arg(Bidi::isolate(m_format.localDigits(id))) : Bidi::isolateAuto(facts.subject);
}

QString TrailWords::fieldWord(const QString &key)
{
    const char *word = find(fieldWords, key);
    return word ? tr(word) : key;
}

QString TrailWords::value(const QString &key, const QJsonValue &value) const
{
    static const QStringList amounts{QStringLiteral("net"), QStringLiteral("amount"), QStringLiteral("cash"),
                                     QStringLiteral("difference")};
    if (value.isDouble() && amounts.contains(key))
        return m_format.money(domain::Money::fromMinor(value.toInteger()));
    if (value.isDouble())
        return m_format.number(value.toInteger());
    if (value.isString())
        return Bidi::isolateAuto(value.toString());
    if (value.isUndefined() || value.isNull())
        return {};
    return Bidi::isolate(QString::fromUtf8(QJsonDocument(QJsonObject{{key, value}}).toJson(QJsonDocument::Compact)));
}

QString TrailWords::change(const QString &name, const QString &before, const QString &after) const
{
    if (before.isEmpty())
        return name.isEmpty() ? after : tr("%1: %2").arg(name, after);
    const QString now = after.isEmpty() ? tr("nothing") : after;
    return name.isEmpty() ? tr("%1, before %2").arg(now, before) : tr("%1: %2, before %3").arg(name, now, before);
}

QStringList TrailWords::changes(const domain::TrailFacts &facts) const
{
    const QJsonObject before = QJsonDocument::fromJson(facts.before.toUtf8()).object();
    const QJsonObject after = QJsonDocument::fromJson(facts.after.toUtf8()).object();
    QStringList lines;
    if (before.isEmpty() && after.isEmpty()) {
        if (!facts.before.isEmpty() || !facts.after.isEmpty())
            lines.append(change({}, Bidi::isolateAuto(facts.before), Bidi::isolateAuto(facts.after)));
        return lines;
    }
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    for (const QString &key : keys) {
        const QString was = value(key, before.value(key));
        const QString is = value(key, after.value(key));
        if (was != is)
            lines.append(change(fieldWord(key), was, is));
    }
    return lines;
}

QString TrailWords::fault(const services::TrailFault &fault) const
{
    const QString line = m_format.number(fault.line);
    switch (fault.kind) {
    case services::TrailFault::Kind::Changed:
        return tr("Line %1 was changed, moved or added by hand.").arg(line);
    case services::TrailFault::Kind::Missing:
        return fault.count == 1 ? tr("Line %1 is missing.").arg(line)
                                : tr("%1 lines are missing from line %2 on.").arg(m_format.number(fault.count), line);
    case services::TrailFault::Kind::HeadDiffers:
        break;
    }
    return tr("Line %1 is not what this computer saw last: the end was cut off, everything was written anew, or an older "
              "backup was restored.").arg(line);
}

} // namespace bashgah::ui
