// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/game/drawproof.h"

#include <QHash>

namespace bashgah::domain {
namespace {

const QByteArray firstLine = QByteArrayLiteral("bashgah-draw 3");
const QByteArray olderFirstLine = QByteArrayLiteral("bashgah-draw 2"); ///< without a public value
const QByteArray lastLine = QByteArrayLiteral("\nentries\n");

tl::unexpected<Error> bad(const QString &what)
{
    return fail(ErrorCode::BadFile, {QString(), what});
}

QByteArray oneLine(const QString &text)
{
    return text.simplified().toUtf8();
}

QByteArray day(QDate day)
{
    return day.toString(Qt::ISODate).toLatin1();
}

QByteArray termsText(const LuckyDraw &draw)
{
    QByteArray text = "name " + oneLine(draw.name) + "\nprize " + oneLine(draw.prize) + "\nwinners "
        + QByteArray::number(draw.winners) + "\nfirst " + day(draw.first) + "\nlast " + day(draw.last);
    if (draw.per)
        text += "\nchance-per " + QByteArray::number(draw.per->minor());
    if (draw.mostChances)
        text += "\nmost-chances " + QByteArray::number(*draw.mostChances);
    if (!draw.publicSource.isEmpty())
        text += "\npublic-source " + oneLine(draw.publicSource);
    return text;
}

Result<void> readHead(const QByteArray &head, DrawProof &proof)
{
    QHash<QByteArray, QByteArray> fields;
    const QList<QByteArray> lines = head.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        const qsizetype space = line.indexOf(' ');
        if (space <= 0)
            return bad(QString::fromUtf8(line));
        const QByteArray key = line.left(space);
        const QByteArray value = line.mid(space + 1);
        if (key == "winner")
            proof.winners.push_back(MemberId(value.split(' ').value(1).toLongLong()));
        else
            fields.insert(key, value);
    }
    for (const char *key : {"winners", "commitment", "seed", "list-sha256"}) {
        if (!fields.contains(key))
            return bad(QString::fromLatin1(key));
    }
    proof.draw.name = QString::fromUtf8(fields.value("name"));
    proof.draw.prize = QString::fromUtf8(fields.value("prize"));
    proof.draw.winners = fields.value("winners").toInt();
    proof.draw.first = QDate::fromString(QString::fromLatin1(fields.value("first")), Qt::ISODate);
    proof.draw.last = QDate::fromString(QString::fromLatin1(fields.value("last")), Qt::ISODate);
    if (const qint64 per = fields.value("chance-per").toLongLong(); per > 0)
        proof.draw.per = Money::fromMinor(per);
    if (const int most = fields.value("most-chances").toInt(); most > 0)
        proof.draw.mostChances = most;
    proof.draw.publicSource = QString::fromUtf8(fields.value("public-source"));
    proof.publicValue = QString::fromUtf8(fields.value("public-value"));
    if (proof.draw.publicSource.isEmpty() != proof.publicValue.isEmpty())
        return bad(QStringLiteral("public-value"));
    proof.commitment = fields.value("commitment");
    proof.seed = fields.value("seed");
    proof.listHash = fields.value("list-sha256");
    return {};
}

} // namespace

QByteArray promiseOf(const LuckyDraw &draw, const QByteArray &seed)
{
    return sha256Hex(QByteArray(seed + '\n' + termsText(draw)));
}

QByteArray proofText(const DrawProof &proof)
{
    QByteArray text = (proof.publicValue.isEmpty() ? olderFirstLine : firstLine) + '\n' + termsText(proof.draw);
    text += "\ncommitment " + proof.commitment + "\nseed " + proof.seed + "\nlist-sha256 " + proof.listHash;
    if (!proof.publicValue.isEmpty())
        text += "\npublic-value " + oneLine(proof.publicValue);
    for (size_t i = 0; i < proof.winners.size(); ++i) {
        text += "\nwinner " + QByteArray::number(static_cast<qint64>(i + 1)) + ' '
            + QByteArray::number(proof.winners[i].value());
    }
    return QByteArray(text + lastLine + proof.list);
}

Result<DrawProof> readProof(const QByteArray &text)
{
    QByteArray plain = text;
    plain.replace("\r\n", "\n"); // a mail program may have
    const qsizetype entries = plain.indexOf(lastLine);
    if ((!plain.startsWith(firstLine) && !plain.startsWith(olderFirstLine)) || entries < 0)
        return bad(QString::fromLatin1(firstLine));
    DrawProof proof;
    proof.list = plain.mid(entries + lastLine.size());
    if (auto head = readHead(plain.left(entries), proof); !head)
        return fail(head.error());
    return proof;
}

Result<ProofCheck> checkProof(const DrawProof &proof)
{
    const auto entries = readEntryList(proof.list);
    if (!entries)
        return fail(entries.error());
    ProofCheck check;
    check.seed = promiseOf(proof.draw, proof.seed) == proof.commitment;
    check.list = sha256Hex(proof.list) == proof.listHash;
    std::vector<MemberId> winners;
    const QByteArray seed = pickingSeed(proof.seed, proof.publicValue);
    for (const size_t place : pickWinners(seed, proof.listHash, *entries, proof.draw.winners))
        winners.push_back((*entries)[place].member);
    check.winners = winners == proof.winners;
    return check;
}

} // namespace bashgah::domain
