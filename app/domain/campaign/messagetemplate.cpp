// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign/messagetemplate.h"

#include "domain/text/persiantext.h"

#include <algorithm>
#include <array>

namespace bashgah::domain {
namespace {

struct VariableName
{
    MemberVariable variable;
    QStringView english;
    QStringView persian;
};

constexpr std::array<VariableName, 8> names{{
    {MemberVariable::Name, u"name", u"نام"},
    {MemberVariable::FirstName, u"first_name", u"نام کوچک"},
    {MemberVariable::Points, u"points", u"امتیاز"},
    {MemberVariable::Tier, u"tier", u"سطح"},
    {MemberVariable::Shop, u"shop", u"فروشگاه"},
    {MemberVariable::Expiring, u"expiring", u"امتیاز رو به انقضا"},
    {MemberVariable::ExpiryDate, u"expiry_date", u"تاریخ انقضا"},
    {MemberVariable::LastVisit, u"last_visit", u"آخرین خرید"},
}};

/// One spelling of a name: no spaces, half-spaces or underscores, one case.
QString foldedName(QStringView name)
{
    return searchKey(name).remove(u' ').remove(u'_');
}

std::optional<MemberVariable> variableOf(QStringView name)
{
    const QString wanted = foldedName(name);
    for (const VariableName &known : names) {
        if (wanted == foldedName(known.english) || wanted == foldedName(known.persian))
            return known.variable;
    }
    return std::nullopt;
}

bool hasPersianLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Arabic && c.isLetter(); });
}

QString grouped(Points points, bool persian)
{
    QString digits = QString::number(points.value());
    const qsizetype first = digits.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = digits.size() - 3; at > first; at -= 3)
        digits.insert(at, persian ? QChar(u'٬') : QChar(u','));
    return persian ? digitsToPersian(digits) : digits;
}

QString dayText(const std::optional<QDate> &day, const ShopCalendar &calendar, bool persian)
{
    if (!day)
        return {};
    const QString text = calendar.isoText(*day).replace(u'-', u'/');
    return persian ? digitsToPersian(text) : text;
}

QString valueOf(MemberVariable variable, const VariableValues &v, const ShopCalendar &calendar,
                bool persian)
{
    switch (variable) {
    case MemberVariable::Name:
        return v.name;
    case MemberVariable::FirstName:
        return v.firstName.isEmpty() ? v.name : v.firstName;
    case MemberVariable::Points:
        return grouped(v.points, persian);
    case MemberVariable::Tier:
        return v.tier;
    case MemberVariable::Shop:
        return v.shop;
    case MemberVariable::Expiring:
        return v.expiring.isZero() ? QString() : grouped(v.expiring, persian);
    case MemberVariable::ExpiryDate:
        return dayText(v.expiresOn, calendar, persian);
    case MemberVariable::LastVisit:
        return dayText(v.lastVisit, calendar, persian);
    }
    return {};
}

} // namespace

const std::vector<MemberVariable> &allMemberVariables()
{
    static const std::vector<MemberVariable> all = [] {
        std::vector<MemberVariable> list;
        for (const VariableName &name : names)
            list.push_back(name.variable);
        return list;
    }();
    return all;
}

QString placeholderOf(MemberVariable variable, bool persian)
{
    const auto it = std::find_if(names.begin(), names.end(),
                                 [&](const VariableName &n) { return n.variable == variable; });
    return QString(u'{' + (persian ? it->persian : it->english).toString() + u'}');
}

Result<MessageTemplate> MessageTemplate::parse(const QString &body)
{
    MessageTemplate parsed;
    QString plain;
    qsizetype at = 0;
    while (at < body.size()) {
        const qsizetype open = body.indexOf(u'{', at);
        plain += body.mid(at, open < 0 ? -1 : open - at);
        if (open < 0)
            break;
        const qsizetype close = body.indexOf(u'}', open);
        const QString inside =
            close < 0 ? body.mid(open + 1, 20) : body.mid(open + 1, close - open - 1);
        const qsizetype bar = inside.indexOf(u'|');
        const auto variable = variableOf(bar < 0 ? inside : inside.left(bar));
        if (close < 0 || !variable)
            return fail(
                Error{ErrorCode::UnknownValue, {inside, QString()}, {}, QStringLiteral("body")});
        parsed.m_pieces.push_back({plain, std::nullopt});
        parsed.m_pieces.push_back({bar < 0 ? QString() : inside.mid(bar + 1), variable});
        parsed.m_persian = parsed.m_persian || hasPersianLetter(plain);
        plain.clear();
        at = close + 1;
    }
    parsed.m_persian = parsed.m_persian || hasPersianLetter(plain);
    parsed.m_pieces.push_back({plain, std::nullopt});
    return parsed;
}

RenderedMessage MessageTemplate::render(const VariableValues &values,
                                        const ShopCalendar &calendar) const
{
    RenderedMessage rendered;
    for (const Piece &piece : m_pieces) {
        if (!piece.variable) {
            rendered.text += piece.text;
            continue;
        }
        const QString value = valueOf(*piece.variable, values, calendar, m_persian);
        if (value.isEmpty() && piece.text.isEmpty())
            rendered.missing.push_back(*piece.variable);
        rendered.text += value.isEmpty() ? piece.text : value;
    }
    return rendered;
}

bool MessageTemplate::isPlain() const
{
    return m_pieces.size() == 1;
}

} // namespace bashgah::domain
