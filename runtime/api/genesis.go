package api

import (
	"encoding/json"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
)

func (d Deps) genesisBuilder() *frame.API {
	return &frame.API{Name: "GenesisBuilder", Version: 1, Docs: "Genesis states from JSON.", Methods: []*frame.APIMethod{
		frame.Method("build_state", "Writes the genesis state of a configuration.",
			func(ctx *frame.Context, in *genesisBuilderBuildStateIn) (out scale.Result[none, string]) {
				if err := d.BuildGenesis(ctx, json.RawMessage(in.Json)); err != nil {
					out.Variant, out.Err = scale.ResultErr, err.Error()
				}
				return out
			}),
		frame.Method("get_preset", "A named configuration, or the default one.",
			func(_ *frame.Context, in *genesisBuilderGetPresetIn) *[]byte {
				name := ""
				if in.ID != nil {
					name = *in.ID
				}
				config, ok := d.Preset(name)
				if !ok {
					return nil
				}
				return &config
			}),
		frame.Method("preset_names", "The names of the configurations.",
			func(*frame.Context, *none) []string { return d.PresetNames }),
	}}
}
