// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/contactservice.h"

#include "domain/base/numbered.h"
#include "domain/staff/auditsubject.h"
#include "domain/text/jsontext.h"
#include "services/shop/shopprofilecache.h"
#include "storage/db/database.h"
#include "storage/repositories/contactrepository.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/shoprepository.h"

#include <QJsonObject>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::ContactRepository;

namespace {

QString textOf(const Contact &contact)
{
    return compactJson({{QStringLiteral("kind"), contactKindKey(contact.kind)},
                        {QStringLiteral("state"), contactStateKey(contact.state)},
                        {QStringLiteral("due"), contact.due ? contact.due->toString(Qt::ISODate) : QString()},
                        {QStringLiteral("text"), contact.text},
                        {QStringLiteral("answer"), contact.answer}});
}

Result<void> checkText(const QString &text, const QString &field, bool isNeeded)
{
    if (isNeeded && text.isEmpty())
        return fail(Error{ErrorCode::Empty, {}, {}, field});
    if (text.size() > Contact::longestText)
        return fail(Error{ErrorCode::TooLong, {text.left(20), QString::number(Contact::longestText)}, {}, field});
    return {};
}

QString subjectOf(const Contact &contact)
{
    return subjectOf(contact.member);
}

Error missing(ContactId id)
{
    return Error{ErrorCode::NotFound, {numbered(id)}, {}, {}};
}

} // namespace

ContactService::ContactService(storage::Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

Result<Contact> ContactService::add(const NewContact &asked, std::optional<StaffId> staff)
{
    auto added = m_database.write([&](Connection &connection) -> Result<Contact> {
        const QString text = asked.text.trimmed();
        if (auto fits = checkText(text, QStringLiteral("text"), true); !fits)
            return fail(fits.error());
        const auto member = storage::MemberRepository(connection).find(asked.member);
        if (!member)
            return fail(ErrorCode::MemberNotFound, {numbered(asked.member)});
        Contact contact{ContactId(0), asked.member, {}, asked.kind, text, asked.due, asked.follower, {},
                        ContactState::Open, {}, {}, {}, {}, 1};
        ContactRepository contacts(connection);
        const auto stored = contacts.find(contacts.insert(contact, m_clock.now(), staff));
        if (!stored)
            return fail(ErrorCode::Internal);
        storage::ShopRepository(connection)
            .audit(m_clock.now(), staff, QStringLiteral("member.contact"), subjectOf(*stored), {}, textOf(*stored));
        return *stored;
    });
    if (added)
        emit changed();
    return added;
}

Result<Contact> ContactService::change(const Contact &asked, std::optional<StaffId> staff)
{
    auto done = m_database.write([&](Connection &connection) -> Result<Contact> {
        Contact contact = asked;
        contact.answer = asked.answer.trimmed();
        const bool isAnswered = contact.state == ContactState::Answered;
        if (auto fits = checkText(contact.answer, QStringLiteral("answer"), isAnswered); !fits)
            return fail(fits.error());
        ContactRepository contacts(connection);
        const auto before = contacts.find(contact.id);
        if (!before)
            return fail(missing(contact.id));
        if (!contacts.update(contact, m_clock.now()))
            return fail(ErrorCode::ChangedMeanwhile, {before->memberName});
        const auto after = contacts.find(contact.id);
        if (!after)
            return fail(missing(contact.id));
        storage::ShopRepository(connection)
            .audit(m_clock.now(), staff, QStringLiteral("member.contact"), subjectOf(*after), textOf(*before),
                   textOf(*after));
        return *after;
    });
    if (done)
        emit changed();
    return done;
}

Result<Contact> ContactService::contact(ContactId id) const
{
    return m_database.read([&](Connection &connection) -> Result<Contact> {
        const auto found = ContactRepository(connection).find(id);
        if (!found)
            return fail(missing(id));
        return *found;
    });
}

Result<std::vector<Contact>> ContactService::ofMember(MemberId member) const
{
    return m_database.read([&](Connection &connection) -> Result<std::vector<Contact>> {
        return ContactRepository(connection).ofMember(member);
    });
}

Result<std::vector<Contact>> ContactService::open(int limit) const
{
    return m_database.read([&](Connection &connection) -> Result<std::vector<Contact>> {
        return ContactRepository(connection).open({}, limit);
    });
}

Result<std::vector<Contact>> ContactService::due(int limit) const
{
    return m_database.read([&](Connection &connection) -> Result<std::vector<Contact>> {
        const QDate today = readProfile(connection).calendar.localDay(m_clock.now());
        return ContactRepository(connection).open(today, limit);
    });
}

Result<std::vector<Contact>> ContactService::list(std::optional<ContactState> state, int limit) const
{
    return m_database.read([&](Connection &connection) -> Result<std::vector<Contact>> {
        return ContactRepository(connection).newest(state, limit);
    });
}

} // namespace bashgah::services

#include "moc_contactservice.cpp"
