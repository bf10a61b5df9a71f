// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/demowriter.h"

#include "domain/campaign/smstext.h"
#include "domain/program/programmejson.h"
#include "storage/db/connection.h"
#include "storage/repositories/membershiprepository.h"
#include "storage/repositories/purchaserepository.h"
#include "storage/repositories/rulefactsrepository.h"
#include "storage/repositories/standingrepository.h"

#include <QCryptographicHash>

namespace bashgah::storage {

using domain::AccountId;
using domain::EntryId;
using domain::Instant;
using domain::LotId;
using domain::MemberId;
using domain::Money;
using domain::Points;
using domain::ProgrammeVersionId;
using domain::PurchaseId;
using domain::RefundId;

bool DemoWriter::shopHasData()
{
    Statement statement = m_connection.statement(QStringLiteral("demo/has_data"));
    return statement.execOne() && statement.flag(0);
}

void DemoWriter::product(domain::ProductId id, const QString &code, const QString &name,
                         const QString &category, Money price, Money cost)
{
    m_connection.statement(QStringLiteral("demo/product"))
        .bind("id", id).bind("code", code).bind("name", name).bind("category", category)
        .bind("price", price).bind("cost", cost).exec();
}

ProgrammeVersionId DemoWriter::programmeVersion(const domain::Programme &programme, QDate start,
                                                Instant at, domain::StaffId staff)
{
    const QByteArray document = domain::toJsonText(programme);
    const QByteArray hash = QCryptographicHash::hash(document, QCryptographicHash::Sha256).toHex();
    const ProgrammeVersionId id(++m_versions);
    m_connection.statement(QStringLiteral("demo/programme_version"))
        .bind("id", id).bind("version", m_versions).bind("start_day", start)
        .bind("document", QString::fromUtf8(document)).bind("hash", QString::fromLatin1(hash))
        .bind("created_at", at).bind("staff_id", staff).exec();
    return id;
}

void DemoWriter::account(AccountId id, MemberId member)
{
    m_connection.statement(QStringLiteral("demo/account"))
        .bind("id", id).bind("member_id", member).exec();
}

void DemoWriter::purchase(const domain::Purchase &purchase)
{
    m_connection.statement(QStringLiteral("demo/purchase"))
        .bind("id", purchase.id).bind("ref", purchase.ref).bind("member_id", purchase.member)
        .bind("occurred_at", purchase.occurredAt).bind("local_day", purchase.day)
        .bind("gross", purchase.gross).bind("discount", purchase.discount)
        .bind("redeemed_amount", purchase.redeemedAmount)
        .bind("redeemed_points", purchase.redeemedPoints).bind("earned_points", purchase.earned)
        .bind("payment", purchase.payment)
        .bind("programme_version_id", purchase.programmeVersion)
        .bind("staff_id", purchase.staff).exec();
}

void DemoWriter::purchaseLine(PurchaseId purchase, int number, const domain::PurchaseLine &line,
                              Money net)
{
    m_connection.statement(QStringLiteral("demo/purchase_line"))
        .bind("purchase_id", purchase).bind("line_no", number).bind("product_id", line.product)
        .bind("quantity", line.quantity.thousandths()).bind("price", line.price)
        .bind("net", net).bind("cost", line.cost).exec();
}

RefundId DemoWriter::refund(const domain::Purchase &purchase, Money amount, const QString &reason,
                            Instant at, QDate day)
{
    const RefundId id(++m_refunds);
    m_connection.statement(QStringLiteral("demo/refund"))
        .bind("id", id).bind("ref", QString(u'R' + QString::number(m_refunds)))
        .bind("member_id", purchase.member).bind("occurred_at", at).bind("local_day", day)
        .bind("amount", amount).bind("reason", reason).bind("staff_id", purchase.staff).exec();
    return id;
}

void DemoWriter::refundLine(RefundId refund, int number, PurchaseId purchase, int purchaseLine,
                            const domain::PurchaseLine &line, Money amount)
{
    m_connection.statement(QStringLiteral("demo/refund_line"))
        .bind("refund_id", refund).bind("line_no", number).bind("purchase_id", purchase)
        .bind("purchase_line_no", purchaseLine).bind("product_id", line.product)
        .bind("quantity", line.quantity.thousandths()).bind("amount", amount).exec();
}

void DemoWriter::purchaseRefunded(PurchaseId purchase, Money refunded)
{
    m_connection.statement(QStringLiteral("demo/purchase_refunded"))
        .bind("id", purchase).bind("refunded", refunded).exec();
}

EntryId DemoWriter::entry(const DemoEntry &entry)
{
    const EntryId id(++m_entries);
    m_connection.statement(QStringLiteral("demo/entry"))
        .bind("id", id).bind("account_id", entry.account).bind("seq", entry.seq)
        .bind("kind", domain::entryKindKey(entry.kind)).bind("points", entry.points)
        .bind("occurred_at", entry.at).bind("local_day", entry.day)
        .bind("purchase_id", entry.purchase).bind("refund_id", entry.refund)
        .bind("programme_version_id", entry.version).bind("reverses_entry_id", entry.reverses).bind("lot_id", entry.expiredLot)
        .bind("staff_id", entry.staff).bind("reason", entry.reason)
        .bind("explain", entry.explain).exec();
    return id;
}

LotId DemoWriter::lot(EntryId entry, AccountId account, const domain::Lot &lot)
{
    const LotId id(++m_lots);
    m_connection.statement(QStringLiteral("demo/lot"))
        .bind("id", id).bind("entry_id", entry).bind("account_id", account)
        .bind("credit", lot.credit).bind("activates_day", lot.activates)
        .bind("expires_day", lot.expires).exec();
    return id;
}

void DemoWriter::lotUse(EntryId entry, LotId lot, bool restored, Points points)
{
    m_connection.statement(QStringLiteral("demo/lot_use"))
        .bind("entry_id", entry).bind("lot_id", lot)
        .bind("kind", restored ? QStringLiteral("restore") : QStringLiteral("use"))
        .bind("points", points).exec();
}

void DemoWriter::tier(const TierChange &change)
{
    StandingRepository(m_connection).change(change);
}

void DemoWriter::qualify(domain::PurchaseId purchase, Points points)
{
    RuleFactsRepository(m_connection).setQualification(purchase, points);
}

void DemoWriter::benefit(domain::PurchaseId purchase, const domain::StandingDiscount &given, Points points)
{
    PurchaseRepository(m_connection).addBenefit(purchase, given, points);
}

domain::PlanId DemoWriter::plan(const domain::PlanTerms &terms, Instant at)
{
    return MembershipRepository(m_connection).addPlan(terms, domain::StaffId(1), at);
}

domain::MembershipId DemoWriter::membership(domain::PlanId plan, MemberId member, Money paid, Instant at,
                                            const domain::DayRange &term, domain::StaffId staff)
{
    return MembershipRepository(m_connection).sell({plan, member, paid, QStringLiteral("card"), at, term.first, term, staff});
}

void DemoWriter::closedDay(QDate day, Instant at)
{
    m_connection.statement(QStringLiteral("demo/closed_day")).bind("day", day).bind("at", at).exec();
}

domain::CampaignId DemoWriter::campaign(const QString &name, const QString &body,
                                        const domain::MemberFilter &audience, Instant at,
                                        std::optional<Instant> sentAt)
{
    Statement insert = m_connection.statement(QStringLiteral("demo/campaign"));
    insert.bind("name", name).bind("body", body).bind("audience", domain::toJsonText(audience))
        .bind("state", sentAt ? QStringLiteral("done") : QStringLiteral("draft"))
        .bind("created_at", at).bind("sent_at", sentAt).bind("staff_id", domain::StaffId(1));
    return domain::CampaignId(insert.insertId());
}

void DemoWriter::message(const DemoMessage &message)
{
    const domain::SmsCount count = domain::countSms(message.body);
    Statement insert = m_connection.statement(QStringLiteral("demo/message"));
    insert.bind("campaign_id", message.campaign).bind("member_id", message.member)
        .bind("mobile", message.mobile).bind("body", message.body)
        .bind("encoding", domain::smsEncodingKey(count.encoding)).bind("parts", count.parts)
        .bind("state", domain::messageStateKey(message.state)).bind("reason", message.reason)
        .bind("at", message.at).bind("updated_at", message.endedAt);
    const domain::MessageId id(insert.insertId());
    const auto step = [&](domain::MessageState state, Instant at, const QString &detail) {
        m_connection.statement(QStringLiteral("demo/message_event"))
            .bind("message_id", id).bind("state", domain::messageStateKey(state))
            .bind("detail", detail).bind("at", at).exec();
    };
    if (message.state != domain::MessageState::Skipped) {
        step(domain::MessageState::Queued, message.at, {});
        step(domain::MessageState::Sent, {(message.at.msecs + message.endedAt.msecs) / 2}, {});
    }
    step(message.state, message.endedAt, message.reason);
}

void DemoWriter::finishLot(LotId id, Points remaining)
{
    m_connection.statement(QStringLiteral("demo/finish_lot"))
        .bind("id", id).bind("remaining", remaining).exec();
}

void DemoWriter::finishAccount(AccountId id, Points balance, qint64 lastSeq)
{
    m_connection.statement(QStringLiteral("demo/finish_account"))
        .bind("id", id).bind("balance", balance).bind("last_seq", lastSeq).exec();
}

void DemoWriter::finishMember(MemberId id, const std::optional<QString> &tierId,
                              const std::optional<QDate> &lastVisit)
{
    m_connection.statement(QStringLiteral("demo/finish_member"))
        .bind("id", id).bind("tier_id", tierId).bind("last_visit_day", lastVisit).exec();
}

} // namespace bashgah::storage
