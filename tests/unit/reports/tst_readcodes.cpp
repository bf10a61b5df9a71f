// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Our QR and bar codes as a reader of somebody else's reads them from what is printed.
#include "domain/code/shopcode.h"
#include "reports/barcode.h"
#include "reports/cardsheet.h"
#include "reports/qrpicture.h"
#include "reports/receiptsheet.h"
#include "support/testregistry.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace tst_readcodes {

using namespace bashgah;
using domain::Money;

namespace {

/// What zbarimg finds in a picture, "QR-Code:123" or "CODE-128:123", sorted; each once.
QStringList readBy(const QString &reader, const QImage &picture)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("code.png"));
    if (!picture.save(path))
        return {QStringLiteral("not saved")};
    QProcess process;
    process.start(reader, {QStringLiteral("-q"), path});
    if (!process.waitForFinished())
        return {QStringLiteral("did not end")};
    QStringList found = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    found.removeDuplicates();
    found.sort();
    return found;
}

QImage onWhite(const QImage &picture)
{
    QImage white(picture.size(), QImage::Format_RGB32);
    white.fill(Qt::white);
    QPainter painter(&white);
    painter.drawImage(0, 0, picture);
    return white;
}

domain::Receipt receiptWith(const QString &code)
{
    domain::Purchase purchase{domain::PurchaseId(42), QStringLiteral("1042"), QStringLiteral("counter"), {}, {}, {}, {}, {},
                              {}, {}, {}, {}, {}, {}, {}, {}, {}};
    purchase.day = QDate(2026, 8, 22);
    domain::Receipt receipt(purchase);
    receipt.shop.name = QStringLiteral("Bakery");
    receipt.purchase.gross = Money::fromMinor(1000);
    receipt.code = code;
    return receipt;
}

} // namespace

class ReadCodesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_reader = QStandardPaths::findExecutable(QStringLiteral("zbarimg"));
        if (m_reader.isEmpty())
            QSKIP("zbarimg (package zbar-tools) is not installed: nothing reads the codes");
    }

    void aQrCodeIsRead_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::newRow("receipt") << domain::ShopCode::make(domain::CodeKind::Receipt, 42).text();
        QTest::newRow("card") << domain::ShopCode::make(domain::CodeKind::MemberCard, 17850).text();
        QTest::newRow("long") << QStringLiteral("12345678901234567890123456789012345678901234567890");
    }
    void aQrCodeIsRead()
    {
        QFETCH(QString, digits);
        QCOMPARE(readBy(m_reader, reports::qrPicture(digits, 4)), QStringList{QString(u"QR-Code:" + digits)});
    }

    void barsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("pairs of digits") << QStringLiteral("12345678");
        QTest::newRow("odd digits") << QStringLiteral("1234567");
        QTest::newRow("letters") << QStringLiteral("AB-17850");
        QTest::newRow("receipt") << domain::ShopCode::make(domain::CodeKind::Receipt, 42).text();
    }
    void barsAreRead()
    {
        QFETCH(QString, text);
        QImage picture(900, 200, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        QVERIFY(reports::paintBars(painter, QRectF(100, 20, 700, 160), text));
        painter.end();
        const QStringList found = readBy(m_reader, picture);
        QVERIFY2(found.contains(QString(u"CODE-128:" + text)), qPrintable(found.join(u' ')));
    }

    void aReceiptIsRead()
    {
        const QString code = domain::ShopCode::make(domain::CodeKind::Receipt, 42).text();
        const ui::Format format;
        const reports::ReceiptSheet sheet(receiptWith(code), format, reports::ReceiptPaper::Roll80);
        const QStringList found = readBy(m_reader, onWhite(sheet.preview(0, 4)));
        QVERIFY2(found.contains(QString(u"QR-Code:" + code)), qPrintable(found.join(u' ')));
        QVERIFY2(found.contains(QString(u"CODE-128:" + code)), qPrintable(found.join(u' ')));
    }

    void aMembersCardIsRead()
    {
        const QString code = domain::ShopCode::make(domain::CodeKind::MemberCard, 17850).text();
        const ui::Format format;
        const domain::CardFace face{QStringLiteral("Bakery"), QStringLiteral("Sara Ahmadi"), code, {}};
        const reports::CardSheet sheet({face}, format);
        const QStringList found = readBy(m_reader, onWhite(sheet.preview(0, 4)));
        QVERIFY2(found.contains(QString(u"QR-Code:" + code)), qPrintable(found.join(u' ')));
        QVERIFY2(found.contains(QString(u"CODE-128:" + code)), qPrintable(found.join(u' ')));
    }

private:
    QString m_reader;
};

BASHGAH_TEST(tst_readcodes, ReadCodesTest)

} // namespace tst_readcodes

#include "tst_readcodes.moc"
