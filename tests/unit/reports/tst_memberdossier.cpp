// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/memberdossier.h"
#include "support/testregistry.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <initializer_list>
#include <utility>

namespace tst_memberdossier {

using namespace bashgah;

namespace {

QJsonObject sara()
{
    const QJsonObject details{{QStringLiteral("name"), QStringLiteral("سارا")},
                              {QStringLiteral("note"), QStringLiteral("همسایه")},
                              {QStringLiteral("tags"), QJsonArray{QStringLiteral("قهوه"), QStringLiteral("چای")}}};
    const QJsonObject reward{{QStringLiteral("name"), QStringLiteral("فنجان")}, {QStringLiteral("points"), 50}};
    return {{QStringLiteral("shop"), QStringLiteral("مغازه")},
            {QStringLiteral("details"), details},
            {QStringLiteral("rewards"), QJsonArray{reward}}};
}

QJsonObject row(std::initializer_list<std::pair<const char *, QJsonValue>> values)
{
    QJsonObject object;
    for (const auto &[key, value] : values)
        object.insert(QLatin1String(key), value);
    return object;
}

/// One line of each list that is kept by keys.
QJsonObject kept()
{
    const QString at = QStringLiteral("2026-08-22T05:35:00Z"); // 9:05 in Tehran
    return {{QStringLiteral("ledger"), QJsonArray{row({{"kind", QStringLiteral("expire")}, {"points", -1500},
                                                       {"day", QStringLiteral("2026-08-22")}})}},
            {QStringLiteral("messages"), QJsonArray{row({{"at", at}, {"direction", QStringLiteral("from_member")}}),
                                                    row({{"at", at}, {"direction", QStringLiteral("to_member")},
                                                         {"state", QStringLiteral("skipped")}})}},
            {QStringLiteral("consents"), QJsonArray{row({{"at", at}, {"state", QStringLiteral("granted")},
                                                         {"source", QStringLiteral("reply")}, {"by", QStringLiteral("cashier")}})}},
            {QStringLiteral("contacts"), QJsonArray{row({{"kind", QStringLiteral("complaint")}, {"state", QStringLiteral("closed")}})}},
            {QStringLiteral("tiers"), QJsonArray{row({{"tier", QStringLiteral("t7")}, {"tier_name", QStringLiteral("Friends")}}),
                                                 row({{"tier", QStringLiteral("t8")}, {"tier_name", QJsonValue()}})}},
            {QStringLiteral("trail"), QJsonArray{row({{"at", at}, {"action", QStringLiteral("member.change")},
                                                      {"by", QStringLiteral("manager")},
                                                      {"before", QStringLiteral(R"({"city":"Yazd"})")},
                                                      {"after", QStringLiteral(R"({"city":"Qom <1>"})")}})}}};
}

QByteArray picture()
{
    QImage image(64, 64, QImage::Format_RGB32);
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x)
            image.setPixel(x, y, qRgb(x * 4, y * 4, (x * y) % 256));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray pdfOf(const QJsonObject &data, const QByteArray &photo = {})
{
    const ui::Format format(ui::Language::Persian, ui::Digits::Persian, domain::Currency(), domain::ShopCalendar());
    return reports::MemberDossier(data, format, photo).pdf();
}

} // namespace

/// The page that is handed over with a member's data.
class MemberDossierTest final : public QObject
{
    Q_OBJECT

private slots:
    void thePageHasPhotoTagsAndLists()
    {
        const QByteArray whole = pdfOf(sara());
        QVERIFY(whole.startsWith("%PDF"));
        constexpr qsizetype pixels = 500; // the least that the picture takes: it is drawn, not only laid beside
        QVERIFY(pdfOf(sara(), picture()).size() > whole.size() + pixels);
        for (const char *key : {"tags", "note"}) {
            QJsonObject less = sara();
            QJsonObject details = less.value(QLatin1String("details")).toObject();
            details.remove(QLatin1String(key));
            less[QStringLiteral("details")] = details;
            QVERIFY2(pdfOf(less).size() < whole.size(), key);
        }
        QJsonObject none = sara();
        none.remove(QStringLiteral("rewards"));
        QVERIFY(pdfOf(none).size() < whole.size());
    }

    void thePageSaysKeysDaysAndTiersInWords()
    {
        const ui::Format format(ui::Language::English, ui::Digits::Latin, domain::Currency(), domain::ShopCalendar());
        const QJsonObject data = kept();
        const QString page = reports::MemberDossier(data, format).html();
        for (const char *said : {"Expired", "1,500", "from you", "to you", "not sent", "agreed", "by a reply to a message",
                                 "Cashier", "Complaint", "closed", "Friends", "t8", "Member changed", "Manager", "City",
                                 "Yazd", "Qom &lt;1&gt;", "1405/05/31"})
            QVERIFY2(page.contains(QLatin1String(said)), said);
        for (const char *key : {">expire<", "from_member", "skipped", ">granted<", ">reply<", ">cashier<", ">t7<",
                                "member.change", "05:35", "2026-08-22"})
            QVERIFY2(!page.contains(QLatin1String(key)), key);
    }

    void theArchiveNamesItsFiles()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sara.zip"));
        const QJsonObject data = sara();
        const ui::Format format(ui::Language::English, ui::Digits::Latin, domain::Currency(), domain::ShopCalendar());
        QVERIFY(reports::MemberDossier(data, format, picture()).write(path, QDateTime(QDate(2026, 8, 1), QTime(10, 30))));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *name : {"summary.pdf", "data.json", "photo.jpg"})
            QVERIFY2(bytes.contains(name), name);
    }
};

BASHGAH_TEST(tst_memberdossier, MemberDossierTest)

} // namespace tst_memberdossier

#include "tst_memberdossier.moc"
