// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/membertable.h"

#include <QCalendar>

#include <algorithm>

namespace bashgah::reports {

using domain::ConsentState;
using domain::Gender;
using domain::MemberTableRow;
using domain::Result;

namespace {

QString genderText(Gender gender, bool persian)
{
    switch (gender) {
    case Gender::Female: return persian ? QStringLiteral("زن") : QStringLiteral("female");
    case Gender::Male: return persian ? QStringLiteral("مرد") : QStringLiteral("male");
    case Gender::Unknown: break;
    }
    return {};
}

QString consentText(ConsentState state, bool persian)
{
    switch (state) {
    case ConsentState::Granted: return persian ? QStringLiteral("بله") : QStringLiteral("yes");
    case ConsentState::Refused: return persian ? QStringLiteral("خیر") : QStringLiteral("no");
    case ConsentState::Unknown: break;
    }
    return {};
}

} // namespace

QStringList MemberTable::header() const
{
    const auto names = m_language == TableLanguage::Persian
        ? u"کد مشتری|موبایل|نام کامل|نام کوچک|نام خانوادگی|تاریخ تولد|تاریخ ازدواج|جنسیت|تاریخ عضویت|استان|شهر|محله|برچسب|"
          u"یادداشت|امتیاز|انقضای امتیاز|رضایت پیامک"
        : u"code|mobile|name|given_name|family_name|birthday|wedding|gender|joined|province|city|district|tags|note|points|"
          u"points_until|consent";
    QStringList header = QString::fromUtf16(names).split(u'|');
    const auto add = [&](bool shown, const char16_t *persian, const char16_t *english) {
        if (shown)
            header << QString::fromUtf16(m_language == TableLanguage::Persian ? persian : english);
    };
    add(m_seldom.consentOn, u"تاریخ رضایت", u"consent_on");
    add(m_seldom.hidesNotes, u"نمایش یادداشت در پیشخوان", u"note_at_counter");
    add(m_seldom.home, u"خانوار", u"household");
    add(m_seldom.home, u"امتیاز خانوار با هم", u"household_pooled");
    add(m_seldom.ownPoints, u"امتیاز خودش جدا", u"own_points");
    add(m_seldom.referrer, u"معرف", u"referrer");
    add(m_seldom.referrer, u"تاریخ معرفی", u"referred_on");
    add(m_seldom.rewarded, u"تاریخ پاداش معرفی", u"referral_rewarded");
    add(m_seldom.taken, u"تاریخ پس گرفتن پاداش معرفی", u"referral_taken");
    for (const domain::MemberField &field : m_own)
        header << guarded(domain::fieldTitle(field, m_language == TableLanguage::Persian));
    return header;
}

QString MemberTable::ownText(const domain::MemberField &field, const QString &stored) const
{
    const bool persian = m_language == TableLanguage::Persian;
    if (stored.isEmpty() || field.kind == domain::FieldKind::Text || field.kind == domain::FieldKind::Number)
        return stored;
    if (field.kind == domain::FieldKind::Date)
        return dayText(QDate::fromString(stored, Qt::ISODate));
    return domain::choiceTitle(stored, persian);
}

MemberTable MemberTable::fitted(std::span<const MemberTableRow> rows) const
{
    MemberTable table = *this;
    for (const MemberTableRow &row : rows) {
        Seldom &seldom = table.m_seldom;
        seldom.consentOn = seldom.consentOn || row.consentOn;
        seldom.hidesNotes = seldom.hidesNotes || !row.details.noteAtCounter;
        seldom.home = seldom.home || row.home;
        seldom.ownPoints = seldom.ownPoints || (row.home && row.home->ownPoints);
        seldom.referrer = seldom.referrer || row.referrer;
        seldom.rewarded = seldom.rewarded || (row.referrer && row.referrer->rewarded);
        seldom.taken = seldom.taken || (row.referrer && row.referrer->taken);
    }
    std::erase_if(table.m_own, [&](const domain::MemberField &field) {
        return std::none_of(rows.begin(), rows.end(),
                            [&](const MemberTableRow &row) { return row.details.values.contains(field.key); });
    });
    return table;
}

QString MemberTable::dayText(QDate day) const
{
    if (!day.isValid())
        return {};
    if (m_calendar.system() != domain::CalendarSystem::Jalali)
        return day.toString(Qt::ISODate);
    const auto parts = QCalendar(QCalendar::System::Jalali).partsFromDate(day);
    return QStringLiteral("%1/%2/%3").arg(parts.year).arg(parts.month, 2, 10, QLatin1Char('0')).arg(parts.day, 2, 10, QLatin1Char('0'));
}

/// As people write it here; numbers of other countries with 00, since + would begin a formula.
QString MemberTable::mobileText(const domain::MobileNumber &mobile) const
{
    const auto here = domain::MobileNumber::parse(mobile.national(), m_region);
    if (here && *here == mobile)
        return mobile.national();
    return QStringLiteral("00") + mobile.canonical().mid(mobile.canonical().startsWith(u'+') ? 1 : 0);
}

QString MemberTable::untilText(const std::vector<MemberTableRow::Share> &points) const
{
    if (points.size() == 1)
        return points.front().until ? dayText(*points.front().until) : QString();
    QStringList parts;
    for (const MemberTableRow::Share &share : points) {
        if (share.until)
            parts << QString(dayText(*share.until) + u'=' + QString::number(share.points.value()));
    }
    return parts.join(QStringLiteral("; "));
}

QStringList MemberTable::cells(const MemberTableRow &row) const
{
    const bool persian = m_language == TableLanguage::Persian;
    const domain::MemberDetails &details = row.details;
    qint64 points = 0;
    for (const MemberTableRow::Share &share : row.points)
        points += share.points.value();
    QStringList cells{details.code.value_or(QString()), details.mobile ? mobileText(*details.mobile) : QString(),
                      details.name, details.givenName, details.familyName,
                      details.birthday ? dayText(*details.birthday) : QString(),
                      details.wedding ? dayText(*details.wedding) : QString(), genderText(details.gender, persian),
                      dayText(details.joinedOn), details.province, details.city, details.district,
                      details.tags.join(persian ? QStringLiteral("؛ ") : QStringLiteral("; ")), details.note,
                      points > 0 ? QString::number(points) : QString(), untilText(row.points),
                      consentText(row.consent, persian)};
    addSeldom(row, cells);
    for (const domain::MemberField &field : m_own)
        cells << ownText(field, details.values.value(field.key));
    for (QString &cell : cells)
        cell = guarded(cell);
    return cells;
}

void MemberTable::addSeldom(const MemberTableRow &row, QStringList &cells) const
{
    const bool persian = m_language == TableLanguage::Persian;
    const auto yes = [persian](bool said) { return consentText(said ? ConsentState::Granted : ConsentState::Unknown, persian); };
    const auto day = [this](const std::optional<QDate> &known) { return known ? dayText(*known) : QString(); };
    const auto add = [&](bool shown, const QString &text) {
        if (shown)
            cells << text;
    };
    const auto &brought = row.referrer;
    add(m_seldom.consentOn, day(row.consentOn));
    add(m_seldom.hidesNotes, consentText(row.details.noteAtCounter ? ConsentState::Unknown : ConsentState::Refused, persian));
    add(m_seldom.home, row.home ? row.home->label : QString());
    add(m_seldom.home, row.home ? consentText(row.home->pooled ? ConsentState::Granted : ConsentState::Refused, persian) : QString());
    add(m_seldom.ownPoints, yes(row.home && row.home->ownPoints));
    add(m_seldom.referrer, !brought ? QString() : brought->code ? *brought->code : brought->mobile ? mobileText(*brought->mobile) : QString());
    add(m_seldom.referrer, brought ? dayText(brought->on) : QString());
    add(m_seldom.rewarded, brought ? day(brought->rewarded) : QString());
    add(m_seldom.taken, brought ? day(brought->taken) : QString());
}

Result<void> MemberTable::write(std::span<const MemberTableRow> rows, const QString &path) const
{
    const MemberTable table = fitted(rows);
    const bool persian = m_language == TableLanguage::Persian;
    return writeDataTable({table.header(), persian ? QStringLiteral("اعضا") : QStringLiteral("Members"), persian, rows.size(),
                           [&](size_t row) { return table.cells(rows[row]); }},
                          path);
}

} // namespace bashgah::reports
