// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmejson.h"
#include "support/testpaths.h"
#include "support/testregistry.h"
#include "ui/format/format.h"
#include "ui/pages/programs/shoppresets.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bashgah;

namespace {

QJsonObject storyOf(const QString &name)
{
    QFile file(QStringLiteral(BASHGAH_TEST_DATA "/../scenarios/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject storyOfShop(const QString &shop)
{
    return storyOf(QStringLiteral("market/") + shop);
}

ui::Format formatInRials()
{
    return ui::Format(ui::Language::English, ui::Digits::Latin, domain::Currency{});
}

/// Letter by letter; what is wrong.
QString difference(const domain::Programme &programme, const QJsonObject &story)
{
    const auto played = domain::programmeFromJson(story.value(QLatin1String("programme")).toObject());
    if (!played)
        return played.error().args.join(u' ');
    const QString one = QString::fromUtf8(domain::toJsonText(programme));
    const QString other = QString::fromUtf8(domain::toJsonText(*played));
    return one == other ? QString() : QStringLiteral("%1\n%2").arg(one, other);
}

/// By trade, and the kind that is all the others together.
std::vector<ui::TradePresets::Preset> tradePresets(const ui::Format &format)
{
    auto presets = ui::TradePresets(format).all();
    for (const auto &kind : ui::TradePresets(format).kinds()) {
        if (kind.id == QLatin1String("kind.hybrid"))
            presets.push_back(kind);
    }
    return presets;
}

} // namespace

/// The numbers of shops and trades are played by the stories (ctest "scenarios"); here it is made sure that the
/// templates are the very programmes that are played.
class ShopPresetsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyShopIsPlayed_data()
    {
        QTest::addColumn<QString>("shop");
        const ui::Format format = formatInRials();
        for (const auto &preset : ui::ShopPresets(format).all())
            QTest::newRow(qPrintable(preset.id)) << preset.id;
    }
    void everyShopIsPlayed()
    {
        QFETCH(QString, shop);
        const ui::Format format = formatInRials();
        for (const auto &preset : ui::ShopPresets(format).all()) {
            if (preset.id == shop)
                QCOMPARE(difference(preset.programme, storyOfShop(shop)), QString());
        }
    }

    void everyTradeIsPlayed_data()
    {
        QTest::addColumn<QString>("trade");
        const ui::Format format = formatInRials();
        for (const auto &preset : tradePresets(format))
            QTest::newRow(qPrintable(preset.id)) << preset.id;
    }
    void everyTradeIsPlayed()
    {
        QFETCH(QString, trade);
        const ui::Format format = formatInRials();
        const QString name = trade.section(u'.', -1); // "kind.hybrid"
        for (const auto &preset : tradePresets(format)) {
            if (preset.id == trade)
                QCOMPARE(difference(preset.programme, storyOf(QStringLiteral("trades/") + name)), QString());
        }
    }

    // What members get by themselves beside the programme.
    void theDiscountsOfShopsArePlayedToo()
    {
        const ui::Format format = formatInRials();
        int discounts = 0;
        for (const auto &preset : ui::ShopPresets(format).all()) {
            const QJsonArray played = storyOfShop(preset.id).value(QLatin1String("automatic")).toArray();
            QCOMPARE(played.size(), static_cast<qsizetype>(preset.discounts.size()));
            for (size_t i = 0; i < preset.discounts.size(); ++i) {
                const QJsonObject one = played.at(static_cast<qsizetype>(i)).toObject();
                QJsonObject rule = one.value(QLatin1String("rule")).toObject();
                rule[QStringLiteral("name")] = one.value(QLatin1String("name"));
                rule[QStringLiteral("uses")] = 1;
                rule[QStringLiteral("automatic")] = true;
                const auto told = domain::couponRuleFromJsonText(
                    QString::fromUtf8(QJsonDocument(rule).toJson(QJsonDocument::Compact)));
                QVERIFY(told);
                QCOMPARE(*told, preset.discounts[i]);
                ++discounts;
            }
        }
        QCOMPARE(discounts, 1);
    }

    void amountsAreTheSameInRialsAndTomans()
    {
        const domain::Currency rial{QStringLiteral("IRR"), 0, domain::MoneyUnit::Rial};
        const domain::Currency toman{QStringLiteral("IRR"), 0, domain::MoneyUnit::Toman};
        const ui::Format inRials(ui::Language::English, ui::Digits::Latin, rial);
        const ui::Format inTomans(ui::Language::English, ui::Digits::Latin, toman);
        const auto one = ui::ShopPresets(inRials).all();
        const auto other = ui::ShopPresets(inTomans).all();
        QCOMPARE(one.size(), other.size());
        for (size_t i = 0; i < one.size(); ++i)
            QCOMPARE(one[i].programme, other[i].programme);
    }
};

BASHGAH_TEST(tst_shoppresets, ShopPresetsTest)
#include "tst_shoppresets.moc"
