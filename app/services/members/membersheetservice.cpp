// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/membersheetservice.h"

#include "domain/base/fielderror.h"
#include "domain/staff/auditsubject.h"
#include "domain/text/jsontext.h"
#include "domain/text/persiantext.h"
#include "storage/db/database.h"
#include "storage/repositories/fieldrepository.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/shoprepository.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::FieldKind;
using domain::MemberField;
using domain::MemberId;
using domain::Result;
using storage::Connection;
using storage::FieldRepository;
using storage::MemberRepository;

namespace {

constexpr qsizetype longestName = 60;

QString subjectOf(const MemberField &field)
{
    return QStringLiteral("member_field:") + field.key;
}

QString jsonText(const MemberField &field)
{
    return domain::compactJson({{QStringLiteral("name"), field.name},
                                {QStringLiteral("kind"), domain::fieldKindKey(field.kind)},
                                {QStringLiteral("choices"), QJsonArray::fromStringList(field.choices)},
                                {QStringLiteral("at_registration"), field.atRegistration},
                                {QStringLiteral("in_list"), field.inList},
                                {QStringLiteral("retired"), field.retired}});
}

void tidy(MemberField &field)
{
    field.name = domain::tidyText(field.name);
    QStringList choices;
    for (const QString &typed : std::as_const(field.choices)) {
        const QString choice = domain::tidyText(typed);
        if (!choice.isEmpty() && !choices.contains(choice))
            choices << choice;
    }
    field.choices = choices;
}

bool isNamed(const MemberField &field, const QString &name)
{
    const QString key = domain::searchKey(name);
    return domain::searchKey(domain::fieldTitle(field, false)) == key || domain::searchKey(domain::fieldTitle(field, true)) == key;
}

/// `own`: a field of the owner's, which has no other words.
Result<void> checkField(const MemberField &field, const std::vector<MemberField> &others)
{
    const bool own = domain::fieldTitle({field.key, {}, field.kind, {}}, false) == field.key;
    if (field.name.isEmpty() && own)
        return failField(ErrorCode::Empty, "name");
    if (field.name.size() > longestName)
        return failField(ErrorCode::TooLong, "name", {field.name.left(20), QString::number(longestName)});
    if (field.kind == FieldKind::Choice && field.choices.isEmpty())
        return failField(ErrorCode::Empty, "choices");
    for (const MemberField &other : others) {
        if (other.key != field.key && !field.name.isEmpty() && isNamed(other, field.name))
            return failField(ErrorCode::AlreadyExists, "name", {field.name});
    }
    return {};
}

QString freeKey(const std::vector<MemberField> &fields)
{
    for (size_t n = fields.size() + 1;; ++n) {
        const QString key = QStringLiteral("f%1").arg(n);
        if (std::none_of(fields.begin(), fields.end(), [&](const MemberField &field) { return field.key == key; }))
            return key;
    }
}

} // namespace

Result<std::vector<MemberField>> MemberSheetService::fields() const
{
    return m_database.read([](Connection &c) -> Result<std::vector<MemberField>> { return FieldRepository(c).fields(); });
}

Result<QString> MemberSheetService::addField(MemberField field, std::optional<domain::StaffId> staff)
{
    tidy(field);
    return m_database.write([&](Connection &c) -> Result<QString> {
        FieldRepository fields(c);
        const std::vector<MemberField> known = fields.fields();
        field.key = freeKey(known);
        if (auto checked = checkField(field, known); !checked)
            return fail(checked.error());
        fields.insert(field);
        storage::ShopRepository(c).audit(m_clock.now(), staff, QStringLiteral("setting.member_field"), subjectOf(field),
                                         {}, jsonText(field));
        return field.key;
    });
}

Result<void> MemberSheetService::changeField(const MemberField &wanted, std::optional<domain::StaffId> staff)
{
    MemberField field = wanted;
    tidy(field);
    return m_database.write([&](Connection &c) -> Result<void> {
        FieldRepository fields(c);
        const std::vector<MemberField> known = fields.fields();
        const auto before = std::find_if(known.begin(), known.end(), [&](const MemberField &other) { return other.key == field.key; });
        if (before == known.end())
            return fail(ErrorCode::UnknownValue, {field.key, QString()});
        field.kind = before->kind;
        if (auto checked = checkField(field, known); !checked)
            return checked;
        if (field == *before)
            return {};
        fields.update(field, m_clock.now());
        storage::ShopRepository(c).audit(m_clock.now(), staff, QStringLiteral("setting.member_field"), subjectOf(field),
                                         jsonText(*before), jsonText(field));
        return {};
    });
}

Result<void> MemberSheetService::placeFields(const QStringList &keys, std::optional<domain::StaffId> staff)
{
    return m_database.write([&](Connection &c) -> Result<void> {
        FieldRepository fields(c);
        QStringList before;
        for (const MemberField &field : fields.fields())
            before << field.key;
        QStringList sortedBefore = before;
        QStringList sortedKeys = keys;
        sortedBefore.sort();
        sortedKeys.sort();
        if (sortedBefore != sortedKeys)
            return fail(ErrorCode::UnknownValue, {keys.join(u' '), before.join(u' ')});
        if (before == keys)
            return {};
        fields.place(keys);
        storage::ShopRepository(c).audit(m_clock.now(), staff, QStringLiteral("setting.member_fields"),
                                         QStringLiteral("member_field"), before.join(u' '), keys.join(u' '));
        return {};
    });
}

Result<QHash<qint64, QString>> MemberSheetService::values(const QString &key, std::span<const MemberId> members) const
{
    return m_database.read([&](Connection &c) -> Result<QHash<qint64, QString>> {
        return FieldRepository(c).valuesOf(key, members);
    });
}

Result<void> MemberSheetService::setPhoto(MemberId id, const QByteArray &jpeg, std::optional<domain::StaffId> staff)
{
    constexpr qsizetype mostBytes = 64 * 1024;
    if (jpeg.size() > mostBytes)
        return failField(ErrorCode::TooLong, "photo", {QString::number(jpeg.size()), QString::number(mostBytes)});
    if (!jpeg.isEmpty() && !jpeg.startsWith("\xFF\xD8"))
        return failField(ErrorCode::BadFile, "photo", {QStringLiteral("photo"), QStringLiteral("jpeg")});
    return m_database.write([&](Connection &c) -> Result<void> {
        MemberRepository members(c);
        if (!members.find(id))
            return fail(ErrorCode::MemberNotFound, {subjectOf(id)});
        const domain::Instant now = m_clock.now();
        const bool had = !members.photo(id).isEmpty();
        members.setPhoto(id, jpeg, now);
        const auto word = [](bool has) { return has ? QStringLiteral("photo") : QString(); };
        storage::ShopRepository(c).audit(now, staff, QStringLiteral("member.photo"), subjectOf(id), word(had),
                                         word(!jpeg.isEmpty()));
        return {};
    });
}

Result<QByteArray> MemberSheetService::photo(MemberId id) const
{
    return m_database.read([&](Connection &c) -> Result<QByteArray> { return MemberRepository(c).photo(id); });
}

} // namespace bashgah::services
