#pragma once

#include "core/documents/blocks.h"
#include "core/documents/flow_builder.h"

namespace documents {

// Adds the pieces of a block. They own what they paint: the block may go.
void layOutBlock(const Block &block, FlowBuilder &flow);

// Parts of layOutBlock that have their own file.
void layOutTable(const Table &table, FlowBuilder &flow);
void layOutKeyFigures(const KeyFigures &figures, FlowBuilder &flow);
void layOutCharts(const ChartBlock &block, FlowBuilder &flow);
void layOutSignatures(const Signatures &signatures, FlowBuilder &flow);

} // namespace documents
