"""nn.Transformer end to end."""

from common import fill, show, wave
from torch import nn

model = fill(
    nn.Transformer(
        d_model=8,
        nhead=2,
        num_encoder_layers=1,
        num_decoder_layers=2,
        dim_feedforward=16,
        dropout=0.0,
        batch_first=True,
    ),
    0.2,
)
src, tgt = wave(2, 4, 8), wave(2, 3, 8, step=0.61)
out = model(src, tgt, tgt_mask=model.generate_square_subsequent_mask(3))
show("out", out)
out.mean().backward()
show("grads", sum(p.grad.abs().sum() for p in model.parameters() if p.grad is not None))
