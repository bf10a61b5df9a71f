// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/barcode.h"

#include <algorithm>

namespace bashgah::reports {
namespace {

/// ISO/IEC 15417: the widths of the values 0..105 and of the stop, six (seven) digits each.
constexpr const char *patterns =
    "212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122123221"
    "223211221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321"
    "112313132113132311211313231113231311112133112331132131113123113321133121313121211331231131213113213311213131"
    "311123311321331121312113312311332111314111221411431111111224111422121124121421141122141221112214112412122114"
    "122411142112142211241211221114413111241112134111111242121142121241114212124112124211411212421112421211212141"
    "214121412121111143111341131141114113114311411113411311113141114131311141411131211412211214211232";
constexpr int startB = 104;
constexpr int startC = 105;
constexpr int firstLetter = 32; ///< of Code 128 B
constexpr int checkModulus = 103;
constexpr int widthsEach = 6;

void append(std::vector<int> &widths, int value)
{
    for (int i = 0; i < widthsEach; ++i)
        widths.push_back(patterns[value * widthsEach + i] - '0');
}

/// Start, values, check, stop.
std::vector<int> bars(int start, const std::vector<int> &values)
{
    std::vector<int> widths;
    append(widths, start);
    int check = start;
    int weight = 0;
    for (const int value : values) {
        append(widths, value);
        check += ++weight * value;
    }
    append(widths, check % checkModulus);
    for (const int stop : {2, 3, 3, 1, 1, 1, 2})
        widths.push_back(stop);
    return widths;
}

} // namespace

std::vector<int> code128c(QStringView digits)
{
    std::vector<int> values;
    for (qsizetype i = 0; i + 1 < digits.size(); i += 2)
        values.push_back(digits.mid(i, 2).toInt());
    return bars(startC, values);
}

std::vector<int> code128(QStringView text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits && !text.isEmpty() && text.size() % 2 == 0)
        return code128c(text);
    std::vector<int> values;
    for (const QChar c : text) {
        if (c < u' ' || c > u'~')
            return {};
        values.push_back(c.unicode() - firstLetter);
    }
    return values.empty() ? std::vector<int>() : bars(startB, values);
}

bool paintBars(QPainter &painter, const QRectF &place, QStringView code)
{
    const std::vector<int> widths = code128(code);
    if (widths.empty())
        return false;
    int modules = 0;
    for (const int width : widths)
        modules += width;
    const qreal module = place.width() / modules;
    qreal x = place.left();
    for (size_t i = 0; i < widths.size(); ++i) {
        const qreal width = widths[i] * module;
        if (i % 2 == 0)
            painter.fillRect(QRectF(x, place.top(), width, place.height()), Qt::black);
        x += width;
    }
    return true;
}

} // namespace bashgah::reports
