// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawsales.h"

#include "storage/db/sqltext.h"

#include <utility>

namespace bashgah::test {
namespace {

storage::Statement prepared(storage::Database &database, const char *name, const char *sql)
{
    static QHash<QString, storage::SqlText> kept; // a Statement refers to its text
    const QString key = QStringLiteral("test/") + QLatin1String(name);
    if (!kept.contains(key))
        kept.insert(key, storage::SqlText::fromText(key, QString::fromLatin1(sql)));
    return database.connection().prepare(*kept.constFind(key));
}

} // namespace

domain::MemberId RawSales::member(const QString &code, const QString &name, QDate joined)
{
    auto statement = prepared(m_database, "member",
        "INSERT INTO member (code, name, search_key, joined_day, created_at)"
        " VALUES (:code, :name, :key, :joined, 0) RETURNING id");
    statement.bind("code", code).bind("name", name).bind("key", name).bind("joined", joined);
    return domain::MemberId(statement.insertId());
}

domain::PurchaseId RawSales::sale(const RawSale &sale)
{
    auto statement = prepared(m_database, "sale",
        "INSERT INTO purchase (ref, source, member_id, occurred_at, local_day, gross, discount,"
        " redeemed_points, redeemed_amount)"
        " VALUES (:ref, 'import', :member, 0, :day, :gross, :discount, :points, :amount) RETURNING id");
    statement.bind("ref", sale.ref).bind("member", sale.member).bind("day", sale.day)
        .bind("gross", sale.gross).bind("discount", sale.discount)
        .bind("points", sale.redeemedPoints).bind("amount", sale.redeemedAmount);
    return domain::PurchaseId(statement.insertId());
}

void RawSales::voidSale(domain::PurchaseId purchase)
{
    prepared(m_database, "void", "UPDATE purchase SET void_at = 1 WHERE id = :id")
        .bind("id", purchase).exec();
}

void RawSales::refund(std::optional<domain::PurchaseId> purchase,
                      std::optional<domain::MemberId> member, QDate day, qint64 amount)
{
    auto header = prepared(m_database, "refund",
        "INSERT INTO refund (ref, source, member_id, occurred_at, local_day, amount)"
        " VALUES (:ref, 'import', :member, 0, :day, :amount) RETURNING id");
    header.bind("ref", QStringLiteral("C%1").arg(++m_refunds)).bind("member", member)
        .bind("day", day).bind("amount", amount);
    const qint64 refund = header.insertId();
    prepared(m_database, "refund_line",
        "INSERT INTO refund_line (refund_id, line_no, purchase_id, amount)"
        " VALUES (:refund, 1, :purchase, :amount)")
        .bind("refund", refund).bind("purchase", purchase).bind("amount", amount).exec();
    if (purchase) {
        prepared(m_database, "refunded", "UPDATE purchase SET refunded = refunded + :amount WHERE id = :id")
            .bind("amount", amount).bind("id", *purchase).exec();
    }
}

void RawSales::points(domain::MemberId member, const char *kind, qint64 points, QDate day)
{
    prepared(m_database, "account",
        "INSERT INTO account (member_id, balance, last_seq) VALUES (:member, :points, 1)"
        " ON CONFLICT (member_id, currency) DO UPDATE"
        " SET balance = balance + excluded.balance, last_seq = last_seq + 1")
        .bind("member", member).bind("points", points).exec();
    prepared(m_database, "entry",
        "INSERT INTO ledger_entry (account_id, seq, kind, points, occurred_at, local_day)"
        " SELECT id, last_seq, :kind, :points, 0, :day FROM account WHERE member_id = :member")
        .bind("kind", QString::fromLatin1(kind)).bind("points", points).bind("day", day)
        .bind("member", member).exec();
}

void RawSales::tier(domain::MemberId member, const QString &tier, QDate day)
{
    prepared(m_database, "tier",
        "INSERT INTO tier_evaluation (member_id, day, score, tier_id, programme_version_id, cause, at)"
        " VALUES (:member, :day, 0, :tier, (SELECT max(id) FROM programme_version), 'nightly', 0)")
        .bind("member", member).bind("day", day).bind("tier", tier).exec();
}

qint64 RawSales::programme(const QByteArray &document, QDate start)
{
    auto statement = prepared(m_database, "programme",
        "INSERT INTO programme_version (version, start_day, document, hash, created_at)"
        " VALUES ((SELECT coalesce(max(version), 0) + 1 FROM programme_version), :start, :document, '', 0)"
        " RETURNING id");
    statement.bind("start", start).bind("document", QString::fromUtf8(document));
    return statement.insertId();
}

} // namespace bashgah::test
