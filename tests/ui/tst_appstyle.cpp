// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"
#include "ui/theme/appstyle.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace bashgah;

namespace {

constexpr int margin = 20;
constexpr int width = 300;
constexpr int height = 200;
const QString words = QStringLiteral(
    "آنچه اعضا پیش از رضایت دادن می‌خوانند. هر تغییر نسخه‌ای تازه است و هر رضایت نسخهٔ خود را نگه می‌دارد.");

/// Right ends of the ink of each line, from the top; drawn with room around, so that nothing hides.
std::vector<int> rightEnds(int flags, const QString &text)
{
    QImage image(width + 2 * margin, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::RightToLeft);
    QPalette palette;
    palette.setColor(QPalette::WindowText, Qt::black);
    const ui::AppStyle style;
    style.drawItemText(&painter, {margin, 0, width, height}, flags, palette, true, text, QPalette::WindowText);
    painter.end();
    std::vector<int> ends;
    int end = -1;
    const int line = QFontMetrics(QGuiApplication::font()).lineSpacing();
    for (int y = 0; y < height; ++y) {
        for (int x = image.width() - 1; x > end; --x) {
            if (qGray(image.pixel(x, y)) < 128)
                end = x;
        }
        if ((y + 1) % line == 0) {
            if (end >= 0)
                ends.push_back(end);
            end = -1;
        }
    }
    return ends;
}

} // namespace

class AppStyleTest final : public QObject
{
    Q_OBJECT

private slots:
    void linesOfAWrappedTextBeginAtTheSameEdge()
    {
        const std::vector<int> ends = rightEnds(
            Qt::TextWordWrap | Qt::TextForceRightToLeft | Qt::AlignAbsolute | Qt::AlignRight | Qt::AlignTop, words);
        QVERIFY2(ends.size() >= 2, "the words should wrap");
        const int space = QFontMetrics(QGuiApplication::font()).horizontalAdvance(u' ');
        for (const int end : ends)
            QVERIFY2(margin + width - end < space, qPrintable(QStringLiteral("line ends at %1").arg(end)));
    }

    void wordsOfAButtonStandWhereTheStyleSheetPutsThem()
    {
        const std::vector<int> ends = rightEnds(Qt::TextShowMnemonic | Qt::AlignRight | Qt::AlignTop, QStringLiteral("طرح تازه"));
        QCOMPARE(ends.size(), size_t(1));
        QVERIFY(ends.front() > margin + width - 10);
    }
};

BASHGAH_TEST(tst_appstyle, AppStyleTest)
#include "tst_appstyle.moc"
