// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/contactrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using namespace domain;

namespace {

Contact contactFrom(const Statement &row)
{
    return {row.id<ContactId>(0),
            row.id<MemberId>(1),
            row.text(2),
            contactKindFromKey(row.text(3)).value_or(ContactKind::Request),
            row.text(4),
            row.maybeDay(5),
            row.maybeId<StaffId>(6),
            row.text(7),
            contactStateFromKey(row.text(8)).value_or(ContactState::Open),
            row.text(9),
            row.instant(10),
            row.instant(11),
            row.text(12),
            row.int64(13)};
}

} // namespace

std::vector<Contact> ContactRepository::all(Statement &rows)
{
    rows.exec();
    std::vector<Contact> found;
    while (rows.next())
        found.push_back(contactFrom(rows));
    return found;
}

ContactId ContactRepository::insert(const Contact &contact, Instant at, std::optional<StaffId> staff)
{
    Statement insert = m_connection.statement(QStringLiteral("contact/insert"));
    insert.bind("member_id", contact.member).bind("kind", contactKindKey(contact.kind)).bind("text", contact.text)
        .bind("due_day", contact.due).bind("follower_id", contact.follower).bind("at", at).bind("staff_id", staff);
    return ContactId(insert.insertId());
}

bool ContactRepository::update(const Contact &contact, Instant at)
{
    Statement update = m_connection.statement(QStringLiteral("contact/update"));
    update.bind("id", contact.id).bind("version", contact.version).bind("state", contactStateKey(contact.state))
        .bind("answer", contact.answer).bind("due_day", contact.due).bind("follower_id", contact.follower)
        .bind("at", at).exec();
    return update.rowsAffected() == 1;
}

std::optional<Contact> ContactRepository::find(ContactId id)
{
    Statement row = m_connection.statement(QStringLiteral("contact/find"));
    return row.bind("id", id).execOne() ? std::optional(contactFrom(row)) : std::nullopt;
}

std::vector<Contact> ContactRepository::ofMember(MemberId member)
{
    Statement rows = m_connection.statement(QStringLiteral("contact/of_member"));
    rows.bind("member_id", member);
    return all(rows);
}

std::vector<Contact> ContactRepository::open(std::optional<QDate> until, int limit)
{
    Statement rows = m_connection.statement(QStringLiteral("contact/open"));
    rows.bind("until", until).bind("limit", limit);
    return all(rows);
}

std::vector<Contact> ContactRepository::newest(std::optional<ContactState> state, int limit)
{
    Statement rows = m_connection.statement(QStringLiteral("contact/newest"));
    rows.bind("state", state ? contactStateKey(*state) : QStringLiteral("")).bind("limit", limit);
    return all(rows);
}

} // namespace bashgah::storage
