// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports/problempane.h"

#include "reports/reportfile.h"
#include "ui/format/bidi.h"
#include "ui/format/format.h"
#include "ui/pages/imports/importtext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tablepane.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

using services::RowProblem;

namespace {

constexpr int tableHeight = 260;

/// A row that came in may have several remarks.
qint64 keyOf(const RowProblem &problem)
{
    constexpr int bits = 20;
    const size_t words = qHashMulti(0, static_cast<int>(problem.reason), static_cast<int>(problem.field), problem.value);
    return (problem.row << bits) | static_cast<qint64>(words & ((size_t(1) << bits) - 1));
}

QString quoted(QString text)
{
    text.replace(u'"', QLatin1String("\"\""));
    return QString(u'"' + text + u'"');
}

} // namespace

ProblemPane::ProblemPane(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format),
      m_model(columns(), keyOf),
      m_table(new TablePane(tr("Rows to look at")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_table->empty().setWords(QStringLiteral("circle-check"), tr("No problems"),
                              tr("Every row of the file can be used."));
    m_table->setModel(&m_model);
    m_table->setMinimumHeight(tableHeight);
    m_table->view().horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_table);
}

std::vector<Column<RowProblem>> ProblemPane::columns() const
{
    std::vector<Column<RowProblem>> list;
    list.push_back({QStringLiteral("row"), tr("Row"),
                    [this](const RowProblem &p) { return m_format.number(p.row); },
                    [](const RowProblem &p) { return QVariant(p.row); }, numberAlignment});
    list.push_back(textColumn<RowProblem>(QStringLiteral("field"), tr("Field"),
                                          [](const RowProblem &p) { return ImportText::field(p.field); }));
    list.push_back(textColumn<RowProblem>(QStringLiteral("value"), tr("Written there"),
                                          [](const RowProblem &p) { return Bidi::isolateAuto(p.value); }));
    list.push_back(textColumn<RowProblem>(QStringLiteral("reason"), tr("Remark"),
                                          [](const RowProblem &p) { return ImportText::reason(p.reason); }));
    return list;
}

void ProblemPane::setProblems(std::vector<RowProblem> problems)
{
    m_model.setRows(std::move(problems));
    m_table->showRows();
    m_table->view().resizeColumnsToContents();
}

domain::Result<void> ProblemPane::save(const QString &path) const
{
    QByteArray content("\xEF\xBB\xBFrow,reason,field,value,message\r\n");
    for (const RowProblem &problem : m_model.rows()) {
        const QStringList cells{QString::number(problem.row), services::rowReasonKey(problem.reason),
                                services::importFieldKey(problem.field), quoted(problem.value),
                                quoted(ImportText::reason(problem.reason))};
        content += cells.join(u',').toUtf8() + "\r\n";
    }
    return reports::writeFile(path, content);
}

} // namespace bashgah::ui
