// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/memberreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::MemberDetails;
using domain::Result;

namespace {

constexpr qint64 mostOpeningPoints = Q_INT64_C(1'000'000'000'000);

QStringList splitTags(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("[,،;؛|]"));
    QStringList tags;
    for (const QString &part : text.split(mark, Qt::SkipEmptyParts)) {
        const QString tag = part.trimmed();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags << tag;
    }
    return tags;
}

} // namespace

Result<MemberReader> MemberReader::create(const domain::ShopProfile &shop, const ImportOptions &options,
                                          const QStringList &header, const std::vector<domain::MemberField> &own)
{
    ColumnMap columns = options.columns ? *options.columns : guessColumns(ImportKind::Members, header);
    if (!options.columns)
        guessOwnColumns(columns, header, own);
    if (auto checked = checkColumns(ImportKind::Members, columns); !checked)
        return fail(checked.error());
    auto dates = DateReader::create(shop.calendar, options.dateFormat);
    if (!dates)
        return fail(dates.error());
    std::vector<domain::MemberField> read;
    std::copy_if(own.begin(), own.end(), std::back_inserter(read),
                 [&](const domain::MemberField &field) { return columns.own().contains(field.key); });
    return MemberReader(shop, columns, std::move(*dates), std::move(read));
}

Result<MemberSheet> MemberReader::read(CsvFile &file, JobControl &control,
                                       const std::function<void(qint64, qint64)> &progress)
{
    m_dates.acceptIso(file.isSheet());
    learnDates(file);
    const auto done = file.readAll(control, progress, [this](CsvReader &reader) { addRow(reader); });
    if (!done)
        return fail(done.error());
    return std::move(m_sheet);
}

void MemberReader::learnDates(CsvFile &file)
{
    CsvReader &reader = file.rows();
    while (reader.next() && !m_dates.knowsOrder()) {
        for (const ImportField field : {ImportField::Birthday, ImportField::Wedding, ImportField::Joined, ImportField::ConsentOn,
                                        ImportField::ReferredOn})
            m_dates.learnOrder(cell(reader, field));
    }
}

void MemberReader::addRow(const CsvReader &row)
{
    ++m_sheet.rows;
    MemberSheet::Row member;
    member.row = row.row();
    const Checked read = readRow(row, member);
    if (read) {
        m_sheet.members.push_back(std::move(member));
        return;
    }
    m_sheet.problems.push_back({row.row(), read.error().reason, read.error().field,
                                shortened(cell(row, read.error().field))});
}

MemberReader::Checked MemberReader::readRow(const CsvReader &row, MemberSheet::Row &member)
{
    if (const Checked keys = readKeys(row, member); !keys)
        return keys;
    if (const Checked texts = readTexts(row, member.details); !texts)
        return texts;
    if (isWalkIn(member.details.displayName()))
        return tl::unexpected(Refusal{RowReason::WalkIn, ImportField::Name});
    if (const Checked dates = readDates(row, member); !dates)
        return dates;
    if (const Checked rest = readRest(row, member); !rest)
        return rest;
    if (const Checked links = readLinks(row, member); !links)
        return links;
    if (const Checked own = readOwn(row, member.details); !own)
        return own;
    if (const Checked points = readPoints(row, member); !points)
        return points;
    return checkNew(member.details);
}

MemberReader::Checked MemberReader::readKeys(const CsvReader &row, MemberSheet::Row &member) const
{
    using enum ImportField;
    const QByteArrayView mobileCell = cell(row, Mobile).trimmed();
    const auto code = readCode(cell(row, Code));
    if (!code)
        return tl::unexpected(Refusal{code.error(), Code});
    if (isTotalsWord(cell(row, Code)) || isTotalsWord(mobileCell))
        return tl::unexpected(Refusal{RowReason::TotalsRow, m_columns.has(Code) ? Code : Mobile});
    if (!code->isEmpty())
        member.details.code = *code;
    if (!mobileCell.isEmpty()) {
        const auto mobile = readMobile(mobileCell, m_shop.region);
        if (!mobile)
            return tl::unexpected(Refusal{mobile.error(), Mobile});
        member.details.mobile = *mobile;
    }
    if (!member.details.code && !member.details.mobile)
        return tl::unexpected(Refusal{RowReason::NotAMemberKey, m_columns.has(Mobile) ? Mobile : Code});
    return {};
}

MemberReader::Checked MemberReader::readTexts(const CsvReader &row, MemberDetails &details) const
{
    using enum ImportField;
    const std::pair<ImportField, QString MemberDetails::*> fields[] = {
        {Name, &MemberDetails::name},         {GivenName, &MemberDetails::givenName},
        {FamilyName, &MemberDetails::familyName}, {Province, &MemberDetails::province},
        {City, &MemberDetails::city},         {District, &MemberDetails::district}};
    for (const auto &[field, place] : fields) {
        const auto text = readText(cell(row, field));
        if (!text)
            return tl::unexpected(Refusal{text.error(), field});
        details.*place = *text;
    }
    const auto note = readNote(cell(row, Note));
    if (!note)
        return tl::unexpected(Refusal{note.error(), Note});
    details.note = *note;
    const auto tags = readText(cell(row, Tags));
    if (!tags)
        return tl::unexpected(Refusal{tags.error(), Tags});
    details.tags = splitTags(*tags);
    return {};
}

tl::expected<std::optional<QDate>, MemberReader::Refusal> MemberReader::dayOf(const CsvReader &row, ImportField field)
{
    const QByteArrayView text = cell(row, field).trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const auto read = m_dates.read(text);
    if (!read)
        return tl::unexpected(Refusal{read.error(), field});
    return read->day;
}

/// Yes, no or nothing, in the words of consent.
tl::expected<std::optional<bool>, MemberReader::Refusal> MemberReader::yesOf(const CsvReader &row, ImportField field) const
{
    const auto said = readConsent(cell(row, field));
    if (!said)
        return tl::unexpected(Refusal{said.error(), field});
    if (*said == domain::ConsentState::Unknown)
        return std::nullopt;
    return *said == domain::ConsentState::Granted;
}

MemberReader::Checked MemberReader::readDates(const CsvReader &row, MemberSheet::Row &member)
{
    using enum ImportField;
    std::optional<QDate> joined;
    const std::pair<ImportField, std::optional<QDate> *> days[] = {
        {Birthday, &member.details.birthday}, {Wedding, &member.details.wedding}, {Joined, &joined},
        {ConsentOn, &member.consentOn},       {ReferredOn, &member.broughtBy.on},
        {ReferralRewarded, &member.broughtBy.rewarded}, {ReferralTaken, &member.broughtBy.taken}};
    for (const auto &[field, place] : days) {
        const auto day = dayOf(row, field);
        if (!day)
            return tl::unexpected(day.error());
        *place = *day;
    }
    if (joined)
        member.details.joinedOn = *joined;
    return {};
}

MemberReader::Checked MemberReader::readRest(const CsvReader &row, MemberSheet::Row &member) const
{
    using enum ImportField;
    const auto gender = readGender(cell(row, ImportField::Gender));
    if (!gender)
        return tl::unexpected(Refusal{gender.error(), ImportField::Gender});
    member.details.gender = *gender;
    const auto consent = readConsent(cell(row, Consent));
    if (!consent)
        return tl::unexpected(Refusal{consent.error(), Consent});
    member.consent = *consent;
    const auto shown = yesOf(row, NoteAtCounter);
    if (!shown)
        return tl::unexpected(shown.error());
    member.details.noteAtCounter = shown->value_or(true);
    return {};
}

MemberReader::Checked MemberReader::readLinks(const CsvReader &row, MemberSheet::Row &member)
{
    using enum ImportField;
    const auto home = readText(cell(row, Household));
    if (!home)
        return tl::unexpected(Refusal{home.error(), Household});
    member.home.label = *home;
    const auto pooled = yesOf(row, HouseholdPooled);
    if (!pooled)
        return tl::unexpected(pooled.error());
    member.home.pooled = *pooled;
    const auto apart = yesOf(row, OwnPoints);
    if (!apart)
        return tl::unexpected(apart.error());
    member.home.ownPoints = *apart;
    const auto referrer = readCode(cell(row, Referrer));
    if (!referrer)
        return tl::unexpected(Refusal{referrer.error(), Referrer});
    member.broughtBy.key = *referrer;
    if (const auto mobile = readMobile(cell(row, Referrer), m_shop.region))
        member.broughtBy.mobile = *mobile;
    return {};
}

MemberReader::Checked MemberReader::readOwn(const CsvReader &row, MemberDetails &details)
{
    for (const domain::MemberField &field : m_own) {
        const auto value = readOwnValue(field, row.field(m_columns.own().value(field.key)));
        if (!value)
            return tl::unexpected(Refusal{value.error(), ImportField::Own});
        if (!value->isEmpty())
            details.values.insert(field.key, *value);
    }
    return {};
}

CellValue<QString> MemberReader::readOwnValue(const domain::MemberField &field, QByteArrayView cell)
{
    if (cell.trimmed().isEmpty())
        return QString();
    if (field.kind == domain::FieldKind::Date) {
        const auto day = m_dates.read(cell.trimmed());
        if (!day)
            return tl::unexpected(day.error());
        return day->day.toString(Qt::ISODate);
    }
    const auto text = readText(cell);
    if (!text)
        return tl::unexpected(text.error());
    const auto stored = domain::storedValue(field, *text, m_shop.calendar);
    if (stored)
        return *stored;
    switch (stored.error().code) {
    case ErrorCode::NotANumber: return tl::unexpected(RowReason::NotANumber);
    case ErrorCode::TooManyDecimals: return tl::unexpected(RowReason::TooManyDecimals);
    case ErrorCode::UnknownValue: return tl::unexpected(RowReason::UnknownValue);
    case ErrorCode::TooLong: return tl::unexpected(RowReason::TooLong);
    default: return tl::unexpected(RowReason::OutOfRange);
    }
}

/// "1406/12/29" is the last day of all points; "1405/12/29=100; 1406/12/29=50" of parts of them, as
/// an export writes it: the rest does not expire.
MemberReader::Checked MemberReader::readPoints(const CsvReader &row, MemberSheet::Row &member)
{
    using enum ImportField;
    const QByteArrayView pointsCell = cell(row, Points).trimmed();
    if (pointsCell.isEmpty())
        return {};
    const auto points = readDecimal(pointsCell, 0);
    if (!points)
        return tl::unexpected(Refusal{points.error(), Points});
    if (*points < 0 || *points > mostOpeningPoints)
        return tl::unexpected(Refusal{RowReason::OutOfRange, Points});
    member.points = *points;
    const QByteArray until = cell(row, PointsUntil).trimmed().toByteArray();
    qint64 left = member.points;
    for (const QByteArray &part : until.split(';')) {
        if (member.points == 0 || until.isEmpty())
            break;
        if (left == 0 && !part.trimmed().isEmpty()) // more parts than points: none of them is right then
            return tl::unexpected(Refusal{RowReason::OutOfRange, PointsUntil});
        if (left == 0)
            break;
        const auto lot = readLot(part, left);
        if (!lot)
            return tl::unexpected(Refusal{lot.error(), PointsUntil});
        left -= lot->points.value();
        member.lots.push_back(*lot);
    }
    return {};
}

CellValue<OpeningLot> MemberReader::readLot(QByteArrayView text, qint64 left)
{
    const auto equals = std::find(text.begin(), text.end(), '=');
    const auto day = m_dates.read(text.first(equals - text.begin()).trimmed());
    if (!day)
        return tl::unexpected(day.error());
    if (equals == text.end())
        return OpeningLot{domain::Points(left), day->day};
    const auto points = readDecimal(text.sliced(equals - text.begin() + 1), 0);
    if (!points)
        return tl::unexpected(points.error());
    if (*points <= 0 || *points > left)
        return tl::unexpected(RowReason::OutOfRange);
    return OpeningLot{domain::Points(*points), day->day};
}

MemberReader::Checked MemberReader::checkNew(const MemberDetails &details)
{
    if (details.code && m_codes.contains(*details.code))
        return tl::unexpected(Refusal{RowReason::RepeatedMember, ImportField::Code});
    if (details.mobile && m_mobiles.contains(details.mobile->canonical()))
        return tl::unexpected(Refusal{RowReason::RepeatedMember, ImportField::Mobile});
    if (details.code)
        m_codes.insert(*details.code);
    if (details.mobile)
        m_mobiles.insert(details.mobile->canonical());
    return {};
}

} // namespace bashgah::services
