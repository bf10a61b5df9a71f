// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "ctl/signin.h"
#include "ctl/subcommands.h"
#include "services/members/contactservice.h"

namespace bashgah::ctl {
namespace contactcommand {
namespace {

using domain::Contact;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

struct Call : ShopCall
{
    services::ContactService &contacts;
};

Result<void> print(Call &call, const Result<std::vector<Contact>> &contacts)
{
    if (!contacts)
        return fail(contacts.error());
    const domain::ShopCalendar &calendar = call.shop.profile.calendar;
    std::vector<QStringList> rows;
    for (const Contact &contact : *contacts) {
        rows.push_back({QString::number(contact.id.value()), domain::contactStateKey(contact.state),
                        domain::contactKindKey(contact.kind), contact.memberName,
                        contact.due ? calendar.isoText(*contact.due) : QString(), contact.followerName,
                        contact.text, contact.answer});
    }
    call.context.output.table({QStringLiteral("id"), QStringLiteral("state"), QStringLiteral("kind"),
                               QStringLiteral("member"), QStringLiteral("due"), QStringLiteral("follower"),
                               QStringLiteral("text"), QStringLiteral("answer")},
                              rows, call.arguments().flag(QStringLiteral("--json")));
    return {};
}

Result<void> printAll(Call &call, const Result<std::vector<Contact>> &contacts)
{
    const auto noted = noteList(call.context, call.shop, services::ExportedList::Contacts, contacts ? contacts->size() : 0);
    return noted ? print(call, contacts) : noted;
}

Result<void> add(Call &call)
{
    const auto who = call.arguments().required(QStringLiteral("--member"));
    const auto text = call.arguments().required(QStringLiteral("--text"));
    if (!who || !text)
        return fail(who ? text.error() : who.error());
    const auto member = findMember(call.shop, *who);
    if (!member)
        return fail(member.error());
    const QString word = call.arguments().value(QStringLiteral("--kind")).value_or(QStringLiteral("request"));
    const auto kind = domain::contactKindFromKey(word);
    if (!kind)
        return fail(ErrorCode::UnknownValue, {word, QStringLiteral("complaint, idea, request, call")});
    const auto due = dateOption(call.arguments(), call.shop, QStringLiteral("--due"));
    if (!due)
        return fail(due.error());
    const auto added = call.contacts.add({*member, *kind, *text, *due});
    return added ? print(call, std::vector<Contact>{*added}) : fail(added.error());
}

Result<void> list(Call &call)
{
    const QString word = call.arguments().value(QStringLiteral("--state")).value_or(QStringLiteral("open"));
    if (word == QLatin1String("open"))
        return printAll(call, call.contacts.open());
    const auto state = domain::contactStateFromKey(word);
    if (!state && word != QLatin1String("all"))
        return fail(ErrorCode::UnknownValue, {word, QStringLiteral("open, answered, closed, all")});
    return printAll(call, call.contacts.list(state));
}

Result<void> changeTo(Call &call, domain::ContactState state)
{
    const auto id = call.arguments().number(QStringLiteral("--id"));
    if (!id || !*id)
        return fail(id ? domain::Error{ErrorCode::UnknownValue,
                                       {QStringLiteral("--id"), QStringLiteral("is required")}, {}, {}}
                       : id.error());
    auto contact = call.contacts.contact(domain::ContactId(**id));
    if (!contact)
        return fail(contact.error());
    contact->state = state;
    if (const auto answer = call.arguments().value(QStringLiteral("--answer")))
        contact->answer = *answer;
    const auto changed = call.contacts.change(*contact);
    return changed ? print(call, std::vector<Contact>{*changed}) : fail(changed.error());
}

Result<void> answer(Call &call)
{
    return changeTo(call, domain::ContactState::Answered);
}

Result<void> close(Call &call)
{
    return changeTo(call, domain::ContactState::Closed);
}

Result<void> reopen(Call &call)
{
    return changeTo(call, domain::ContactState::Open);
}

Result<void> run(Context &context)
{
    static const Subcommands<Call> subcommands{
        {"add", add}, {"list", list}, {"answer", answer}, {"close", close}, {"reopen", reopen}};
    return subcommands.runWith<services::ContactService>(context);
}

} // namespace
} // namespace contactcommand

Command contactCommand()
{
    return {QStringLiteral("contact"),
            QStringLiteral("SHOP add|list|answer|close|reopen [--member X --text T [--kind complaint|idea|request|call] "
                           "[--due D]] [--state open|answered|closed|all] [--id N [--answer T]] [--json]"),
            QStringLiteral("What members said: complaints, ideas, requests and calls, and what became of them; overdue "
                           "ones first."),
            {2,
             {QStringLiteral("--member"), QStringLiteral("--text"), QStringLiteral("--kind"), QStringLiteral("--due"),
              QStringLiteral("--state"), QStringLiteral("--id"), QStringLiteral("--answer")},
             {QStringLiteral("--json")}},
            contactcommand::run};
}

} // namespace bashgah::ctl
