// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/onlineretail.h"

#include "domain/money/currency.h"
#include "support/rawsales.h"
#include "support/testpaths.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTest>

#include <map>

namespace bashgah::test {
namespace {

using domain::MemberId;
using domain::PurchaseId;

struct Line
{
    QString invoice, product, customer;
    QDate day;
    qint64 quantity;
    qint64 price; ///< thousandths
};

/// One line of the file; quotes hold commas but no line breaks.
QStringList fields(const QString &line)
{
    QStringList parts{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            parts.append(QString());
        else
            parts.last().append(c);
    }
    return parts;
}

std::vector<Line> customerLines(const QByteArray &text)
{
    const domain::Currency gbp{QStringLiteral("GBP"), 3, domain::MoneyUnit::None};
    std::vector<Line> lines;
    for (const QByteArray &raw : text.split('\n')) {
        const QStringList f = fields(QString::fromUtf8(raw).trimmed());
        if (f.size() < 8 || f[6].isEmpty() || f[6] == QLatin1String("CustomerID"))
            continue;
        const auto price = domain::parseMoney(f[5], gbp);
        const qint64 quantity = f[3].toLongLong();
        const bool isReturn = f[0].startsWith(u'C');
        if (price && price->isPositive() && (isReturn ? quantity < 0 : quantity > 0))
            lines.push_back({f[0], f[1], f[6], QDate::fromString(f[4].left(10), Qt::ISODate),
                             quantity, price->minor()});
    }
    return lines;
}

class Filler final
{
public:
    explicit Filler(storage::Database &database) : m_raw(database) {}

    void fill(const std::vector<Line> &lines)
    {
        std::map<QString, std::pair<Line, qint64>> receipts; // ordered: invoice numbers rise
        for (const Line &line : lines) {
            if (line.quantity > 0) {
                auto [it, isNew] = receipts.try_emplace(line.invoice, line, 0);
                it->second.second += line.quantity * line.price;
            }
        }
        for (const auto &[invoice, receipt] : receipts) {
            const auto &[line, gross] = receipt;
            m_open[invoice] = {m_raw.sale({invoice, memberOf(line), line.day, gross}), gross};
        }
        for (const Line &line : lines)
            line.quantity > 0 ? remember(line) : giveBack(line);
    }

private:
    struct Open { PurchaseId id{0}; qint64 left = 0; };

    MemberId memberOf(const Line &line)
    {
        const auto known = m_members.constFind(line.customer);
        if (known != m_members.constEnd())
            return *known;
        return *m_members.insert(line.customer, m_raw.member(line.customer, line.customer, line.day));
    }
    void remember(const Line &line)
    {
        m_sold[line.customer + u'/' + line.product] = line.invoice;
    }
    void giveBack(const Line &line)
    {
        const qint64 amount = -line.quantity * line.price;
        const auto sold = m_sold.constFind(line.customer + u'/' + line.product);
        if (sold != m_sold.constEnd() && m_open[*sold].left >= amount) {
            m_open[*sold].left -= amount;
            m_raw.refund(m_open[*sold].id, memberOf(line), line.day, amount);
        } else {
            m_raw.refund(std::nullopt, memberOf(line), line.day, amount);
        }
    }

    RawSales m_raw;
    QHash<QString, MemberId> m_members;
    QHash<QString, Open> m_open;
    QHash<QString, QString> m_sold;
};

} // namespace

QString onlineRetailPath()
{
    const QString path = QStringLiteral(BASHGAH_SHARED_DIR "/data/online_retail.csv.xz");
    return QFile::exists(path) ? path : QString();
}

bool fillWithOnlineRetail(storage::Database &database)
{
    QProcess xz;
    xz.start(QStringLiteral("xz"), {QStringLiteral("-dc"), onlineRetailPath()});
    if (!xz.waitForFinished(60'000) || xz.exitCode() != 0)
        return false;
    const std::vector<Line> lines = customerLines(xz.readAllStandardOutput());
    return database.write([&](storage::Connection &) -> domain::Result<void> {
        Filler(database).fill(lines);
        return {};
    }).has_value();
}

} // namespace bashgah::test
